package realtimeweb.endtoend.stage.program;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Reads one direction of a WebSocket connection (RFC 6455, section 5.2). */
final class WebSocketFrames {
  private static final int RESERVED_BITS = 0x70;
  private static final int MASKED = 0x80;

  private final ByteBuffer in;
  private final ByteArrayOutputStream payloads = new ByteArrayOutputStream();

  private WebSocketFrames(byte[] stream, int offset) {
    in = ByteBuffer.wrap(stream, offset, stream.length - offset);
  }

  /**
   * The payloads of all frames after the offset, unmasked and one after the other; a frame that is
   * cut off at the end counts as far as it goes.
   *
   * @throws IllegalStateException if an extension such as compression changed the payloads
   */
  static byte[] payloads(byte[] stream, int offset) {
    WebSocketFrames frames = new WebSocketFrames(stream, offset);
    while (frames.in.remaining() >= 2) {
      frames.readFrame();
    }
    return frames.payloads.toByteArray();
  }

  private void readFrame() {
    if ((in.get() & RESERVED_BITS) != 0) {
      throw new IllegalStateException("payloads of an extension cannot be searched");
    }
    int second = in.get() & 0xff;
    boolean masked = (second & MASKED) != 0;
    int lengthBytes = lengthBytes(second & 0x7f);
    if (in.remaining() < lengthBytes + (masked ? 4 : 0)) {
      in.position(in.limit());
      return;
    }
    long length = length(second & 0x7f);
    byte[] mask = new byte[4];
    if (masked) {
      in.get(mask);
    }
    byte[] payload = new byte[(int) Math.min(length, in.remaining())];
    in.get(payload);
    for (int i = 0; i < payload.length; i++) {
      payloads.write(payload[i] ^ mask[i % 4]);
    }
  }

  private static int lengthBytes(int shortLength) {
    return switch (shortLength) {
      case 126 -> 2;
      case 127 -> 8;
      default -> 0;
    };
  }

  private long length(int shortLength) {
    return switch (shortLength) {
      case 126 -> in.getShort() & 0xffff;
      case 127 -> in.getLong();
      default -> shortLength;
    };
  }
}
