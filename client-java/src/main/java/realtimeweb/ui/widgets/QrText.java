package realtimeweb.ui.widgets;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.StandardCharsets;

/**
 * Encodes a text as a QR code (ISO/IEC 18004): byte mode, error correction level M, versions 1 to
 * 9.
 */
public final class QrText {
  /** The maximum length of the text, in bytes of UTF-8. */
  public static final int MAX_BYTES = 180;

  /** Data codewords of each version at level M. */
  private static final int[] CODEWORDS = {16, 28, 44, 64, 86, 108, 124, 154, 182};

  /** Mode and length before the text take one and a half bytes, the terminator half a byte. */
  private static final int OVERHEAD_BYTES = 2;

  private static final int BYTE_MODE = 4;
  private static final int[] PADDING = {0xEC, 0x11};
  private static final int BEST_MASK = -1;

  private QrText() {}

  /**
   * The smallest code that fits the text.
   *
   * @throws IllegalArgumentException if the text is longer than {@link #MAX_BYTES}
   */
  static QrCode encode(String text) {
    // The library's own encodeText would add regular expressions to the page.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int version = 1; version <= CODEWORDS.length; version++) {
      if (bytes.length + OVERHEAD_BYTES <= CODEWORDS[version - 1]) {
        return new QrCode(version, Ecc.MEDIUM, codewords(bytes, version), BEST_MASK);
      }
    }
    throw new IllegalArgumentException("text too long for a QR code of this size");
  }

  private static byte[] codewords(byte[] bytes, int version) {
    byte[] words = new byte[CODEWORDS[version - 1]];
    int carried = BYTE_MODE;
    int length = 0;
    words[length++] = word(carried, bytes.length);
    carried = bytes.length;
    for (byte b : bytes) {
      words[length++] = word(carried, b);
      carried = b;
    }
    words[length++] = word(carried, 0);
    for (int i = 0; length < words.length; i++) {
      words[length++] = (byte) PADDING[i % PADDING.length];
    }
    return words;
  }

  /** After the mode's four bits, everything is shifted by half a byte. */
  private static byte word(int before, int now) {
    return (byte) ((before << 4) | ((now & 0xff) >> 4));
  }
}
