package realtimeweb.secure;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.noise.Bytes;

/**
 * A frame of the secure channel. Handshake: {@code kind (1) | Noise message}. Sealed: {@code kind
 * (1) | epoch (4) | counter (8) | ciphertext | tag (16)}. Integers are big-endian.
 */
final class Frame {

  /** Frame kinds. */
  enum Kind {
    HANDSHAKE_1(1, false),
    HANDSHAKE_2(2, false),
    HANDSHAKE_3(3, false),
    /** The first message did not open. Unauthenticated, so only a hint. */
    HANDSHAKE_REFUSED(4, false),
    MESSAGE(16, true),
    REKEY_1(17, true),
    REKEY_2(18, true),
    /** Empty: the epoch in the header is the whole content. */
    CONFIRM(19, true);

    private final int code;
    private final boolean sealed;

    Kind(int code, boolean sealed) {
      this.code = code;
      this.sealed = sealed;
    }

    @Nullable
    private static Kind of(int code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      return null;
    }
  }

  /** Length of a sealed frame's header, which is its associated data, in bytes. */
  static final int HEADER_BYTES = 13;

  static final int TAG_BYTES = 16;

  /**
   * Maximum frame length, in bytes: the server's maximum less the connection id before the frame.
   */
  static final int MAX_BYTES = Wire.MAX_FRAME_BYTES - Wire.ID_BYTES;

  private final Kind kind;
  private final byte[] bytes;

  private Frame(Kind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  /**
   * Parses a frame; {@code bytes} must not change afterwards.
   *
   * @throws Malformed if the kind is unknown, the frame is too long or too short, or its counter is
   *     negative
   */
  static Frame parse(byte[] bytes) throws Malformed {
    if (bytes.length == 0 || bytes.length > MAX_BYTES) {
      throw new Malformed("frame length");
    }
    Kind kind = Kind.of(bytes[0]);
    if (kind == null) {
      throw new Malformed("frame kind");
    }
    Frame frame = new Frame(kind, bytes);
    if (kind.sealed && (bytes.length < HEADER_BYTES + TAG_BYTES || frame.counter() < 0)) {
      throw new Malformed("sealed frame");
    }
    return frame;
  }

  static byte[] handshake(Kind kind, byte[] message) {
    return Bytes.concat(new byte[] {(byte) kind.code}, message);
  }

  static byte[] header(Kind kind, int epoch, long counter) {
    byte[] header = new byte[HEADER_BYTES];
    header[0] = (byte) kind.code;
    Bytes.putInt(header, 1, epoch);
    Bytes.putLong(header, 5, counter);
    return header;
  }

  Kind kind() {
    return kind;
  }

  /** The epoch number; sealed frames only. */
  int epoch() {
    return Bytes.getInt(bytes, 1);
  }

  /** The counter; sealed frames only. */
  long counter() {
    return Bytes.getLong(bytes, 5);
  }

  /** The header; sealed frames only. */
  byte[] header() {
    return Bytes.range(bytes, 0, HEADER_BYTES);
  }

  /** The Noise message, or the ciphertext with its tag. */
  byte[] body() {
    return Bytes.range(bytes, kind.sealed ? HEADER_BYTES : 1, bytes.length);
  }
}
