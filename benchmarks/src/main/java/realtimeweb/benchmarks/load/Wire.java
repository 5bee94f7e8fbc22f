package realtimeweb.benchmarks.load;

import java.nio.ByteBuffer;

/** The frames of either kind, as a client writes and reads them; without garbage. */
final class Wire {
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;
  private static final byte[] MASK = {0x5a, 0x17, 0x33, 0x71};

  /** Called with each whole frame, of which the buffer holds the payload. */
  interface Sink {
    void frame(int opcode, ByteBuffer payload);
  }

  private Wire() {}

  /** A whole masked frame, or one with its length before it. */
  static byte[] frame(boolean webSocket, int opcode, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
    if (!webSocket) {
      frame.putInt(payload.length).put(payload);
    } else {
      frame.put((byte) (0x80 | opcode));
      if (payload.length < 126) {
        frame.put((byte) (0x80 | payload.length));
      } else {
        frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
      }
      frame.put(MASK);
      for (int i = 0; i < payload.length; i++) {
        frame.put((byte) (payload[i] ^ MASK[i & 3]));
      }
    }
    byte[] bytes = new byte[frame.position()];
    frame.flip().get(bytes);
    return bytes;
  }

  /** Writes the time into a frame's stamp; {@code tail} bytes of the payload come after it. */
  static void stamp(byte[] frame, boolean webSocket, int tail, long nanos) {
    int end = frame.length - tail;
    int header = webSocket ? frame.length - payloadLength(frame) : 0;
    for (int i = end - 1; i >= end - Dialect.STAMP_CHARS; i--) {
      int digit = (int) (nanos & 0xf);
      nanos >>>= 4;
      byte c = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
      frame[i] = webSocket ? (byte) (c ^ MASK[(i - header) & 3]) : c;
    }
  }

  private static int payloadLength(byte[] frame) {
    int length = frame[1] & 0x7f;
    return length < 126 ? length : ((frame[2] & 0xff) << 8) | (frame[3] & 0xff);
  }

  /** The time in a payload that arrived. */
  static long stamp(ByteBuffer payload, int tail) {
    int end = payload.limit() - tail;
    long nanos = 0;
    for (int i = end - Dialect.STAMP_CHARS; i < end; i++) {
      nanos = (nanos << 4) | Character.digit(payload.get(i), 16);
    }
    return nanos;
  }

  /** Delivers every complete frame in the buffer, and leaves an incomplete one. */
  static void read(boolean webSocket, ByteBuffer in, Sink sink) {
    while (true) {
      int start = in.position();
      int header = webSocket ? 2 : 4;
      if (in.remaining() < header) {
        return;
      }
      int opcode = BINARY;
      int length;
      if (webSocket) {
        opcode = in.get() & 0xf;
        length = in.get() & 0x7f;
        if (length == 126) {
          if (in.remaining() < 2) {
            in.position(start);
            return;
          }
          length = in.getShort() & 0xffff;
        }
      } else {
        length = in.getInt();
      }
      if (in.remaining() < length) {
        in.position(start);
        return;
      }
      int limit = in.limit();
      int end = in.position() + length;
      in.limit(end);
      sink.frame(opcode, in);
      in.limit(limit).position(end);
    }
  }
}
