package realtimeweb.websocket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A server's frames: final, unmasked, without extension (RFC 6455 sections 5.1 and 5.2). */
public final class FrameWriter {
  /** Size of the longest header in bytes. */
  public static final int MAX_HEADER_BYTES = 10;

  private static final int FINAL = 0x80;

  private FrameWriter() {}

  /** Writes the header of a frame with a payload of this many bytes. */
  public static void putHeader(ByteBuffer to, int opcode, int length) {
    to.put((byte) (FINAL | opcode));
    if (length < 126) {
      to.put((byte) length);
    } else if (length <= 0xFFFF) {
      to.put((byte) 126).putShort((short) length);
    } else {
      to.put((byte) 127).putLong(length);
    }
  }

  /**
   * The payload of a close frame (section 5.5.1).
   *
   * @param reason at most 123 bytes of UTF-8
   */
  public static ByteBuffer closing(int code, String reason) {
    if (!StatusCode.mayBeSent(code)) {
      return ByteBuffer.allocate(0);
    }
    byte[] words = reason.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Short.BYTES + words.length).putShort((short) code).put(words).flip();
  }
}
