package realtimeweb.websocket;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a client sends, right or wrong, and what a parser makes of it. */
final class Stream {
  static final int FINAL = 0x80;
  static final int MAX_TEXT = 4_096;
  static final int MAX_BINARY = 70_000;
  private static final int MASKED = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int key = 0x37FA213D;

  /** A frame masked as it must be; {@code head} is the opcode, with {@link #FINAL} or not. */
  Stream frame(int head, byte... payload) {
    head(head, payload.length);
    for (int i = 0; i < payload.length; i++) {
      bytes.write(payload[i] ^ key >>> (24 - i % 4 * 8));
    }
    key = key * 31 + 7;
    return this;
  }

  Stream frame(int head, String payload) {
    return frame(head, payload.getBytes(StandardCharsets.UTF_8));
  }

  /** The header alone, with the length as short as it can be. */
  Stream head(int head, long length) {
    if (length < 126) {
      return raw(head, (int) (MASKED | length)).word(key);
    }
    return length <= 0xFFFF
        ? raw(head, MASKED | 126, (int) length >> 8, (int) length).word(key)
        : long64(head, length).word(key);
  }

  /** The first ten bytes of a header with a 64-bit length. */
  Stream long64(int head, long length) {
    return raw(head, MASKED | 127).word((int) (length >> 32)).word((int) length);
  }

  private Stream word(int word) {
    return raw(word >> 24, word >> 16, word >> 8, word);
  }

  Stream raw(int... all) {
    for (int one : all) {
      bytes.write(one);
    }
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Read at once. */
  List<String> heard() {
    return heard(bytes(), bytes.size());
  }

  /** Read in pieces of so many bytes. */
  List<String> heardBy(int pieces) {
    return heard(bytes(), pieces);
  }

  static List<String> heard(byte[] all, int pieces) {
    Heard heard = new Heard();
    Parser parser = new Parser(MAX_TEXT, MAX_BINARY, heard);
    for (int at = 0; at < all.length; at += pieces) {
      int count = Math.min(pieces, all.length - at);
      parser.parse(ByteBuffer.wrap(all.clone(), at, count));
    }
    return heard.lines;
  }
}
