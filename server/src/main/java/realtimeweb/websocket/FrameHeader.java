package realtimeweb.websocket;

import java.nio.ByteBuffer;
import realtimeweb.protocol.Nullable;

/** The header of a client's frame (RFC 6455 section 5.2), read byte by byte. */
final class FrameHeader {
  private static final int MAX_CONTROL_PAYLOAD = 125;
  private static final int LENGTH_16 = 126;
  private static final int LENGTH_64 = 127;

  private int count;
  private int first;
  private int second;
  private long length;
  private int key;

  void clear() {
    count = 0;
    length = 0;
    key = 0;
  }

  /** Reads the missing bytes of the header; true once it is complete. */
  boolean reads(ByteBuffer in) {
    while (in.hasRemaining() && !isWhole() && broken() == null) {
      take(Byte.toUnsignedInt(in.get()));
    }
    return isWhole();
  }

  private void take(int next) {
    if (count == 0) {
      first = next;
    } else if (count == 1) {
      second = next;
      length = lengthBytes() == 0 ? next & 0x7F : 0;
    } else if (count < 2 + lengthBytes()) {
      length = length << Byte.SIZE | next;
    } else {
      key = key << Byte.SIZE | next;
    }
    count++;
  }

  private int lengthBytes() {
    int coded = second & 0x7F;
    return coded == LENGTH_64 ? Long.BYTES : coded == LENGTH_16 ? Short.BYTES : 0;
  }

  /** True once opcode and length are known; the masking key may still be missing. */
  boolean hasLength() {
    return count >= 2 && count >= 2 + lengthBytes();
  }

  boolean isWhole() {
    return hasLength() && count == 2 + lengthBytes() + Integer.BYTES;
  }

  /** The rule that the bytes so far violate, regardless of other frames; null if none. */
  @Nullable
  String broken() {
    if (count == 0) {
      return null;
    }
    if ((first & 0x70) != 0) {
      return "RESERVED_BITS";
    }
    if (!Opcode.isKnown(opcode())) {
      return "RESERVED_OPCODE";
    }
    if (Opcode.isControl(opcode()) && !isFinal()) {
      return "FRAGMENTED_CONTROL_FRAME";
    }
    return count == 1 ? null : brokenLength();
  }

  private @Nullable String brokenLength() {
    if ((second & 0x80) == 0) {
      return "NOT_MASKED";
    }
    if (Opcode.isControl(opcode()) && (second & 0x7F) > MAX_CONTROL_PAYLOAD) {
      return "LONG_CONTROL_FRAME";
    }
    return hasLength() && !isMinimal() ? "LENGTH_NOT_MINIMAL" : null;
  }

  /** A 64-bit length with its highest bit set, which section 5.2 forbids, is negative here. */
  private boolean isMinimal() {
    return switch (lengthBytes()) {
      case Short.BYTES -> length > MAX_CONTROL_PAYLOAD;
      case Long.BYTES -> length > 0xFFFF;
      default -> true;
    };
  }

  boolean isFinal() {
    return (first & 0x80) != 0;
  }

  int opcode() {
    return first & 0x0F;
  }

  /** Length of the payload in bytes. */
  long length() {
    return length;
  }

  int key() {
    return key;
  }
}
