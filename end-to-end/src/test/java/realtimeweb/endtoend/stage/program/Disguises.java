package realtimeweb.endtoend.stage.program;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The forms in which a text might travel without being sealed. */
final class Disguises {
  private static final int MIN_BYTES = 7;

  private Disguises() {}

  /**
   * Plain UTF-8 and UTF-16, hexadecimal, and base64 and base64url as the text would look at any
   * place within something longer.
   *
   * @throws IllegalArgumentException if the text is so short that it could turn up by chance
   */
  static List<byte[]> of(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (plain.length < MIN_BYTES) {
      throw new IllegalArgumentException("too short to search for: " + text);
    }
    List<byte[]> all = new ArrayList<>();
    all.add(plain);
    all.add(text.getBytes(StandardCharsets.UTF_16LE));
    all.add(text.getBytes(StandardCharsets.UTF_16BE));
    all.add(ascii(HexFormat.of().formatHex(plain)));
    for (int shift = 0; shift < 3; shift++) {
      all.add(ascii(inside(Base64.getEncoder(), plain, shift)));
      all.add(ascii(inside(Base64.getUrlEncoder(), plain, shift)));
    }
    return all;
  }

  /**
   * The digits that depend on the text alone when it begins that many bytes after a multiple of 3.
   */
  private static String inside(Base64.Encoder encoder, byte[] plain, int shift) {
    byte[] shifted = new byte[shift + plain.length];
    System.arraycopy(plain, 0, shifted, shift, plain.length);
    int first = (shift * 8 + 5) / 6;
    int last = shifted.length * 8 / 6;
    return encoder.withoutPadding().encodeToString(shifted).substring(first, last);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
