package realtimeweb.turn;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import realtimeweb.protocol.Nullable;

/** A STUN message (RFC 8489 5), limited to what a TURN client needs. */
final class StunMessage {
  static final int HEADER_BYTES = 20;
  static final int TRANSACTION_BYTES = 12;
  static final int MAGIC_COOKIE = 0x2112A442;

  private static final int INTEGRITY_BYTES = 20;
  private static final int ATTRIBUTE_HEADER_BYTES = 4;

  /** Class bits of the message type. */
  static final int SUCCESS = 0x0100;

  static final int ERROR = 0x0110;

  private final int type;
  private final byte[] transaction;
  private final List<StunAttribute> attributes;

  /**
   * @param type method and class combined
   * @param transaction 12 bytes
   */
  StunMessage(int type, byte[] transaction, List<StunAttribute> attributes) {
    this.type = type;
    this.transaction = transaction;
    this.attributes = List.copyOf(attributes);
  }

  int type() {
    return type;
  }

  byte[] transaction() {
    return transaction;
  }

  @Nullable
  byte[] find(int attribute) {
    for (StunAttribute each : attributes) {
      if (each.type() == attribute) {
        return each.value();
      }
    }
    return null;
  }

  byte[] get(int attribute) throws IOException {
    byte[] value = find(attribute);
    if (value == null) {
      throw new IOException("the answer has no attribute " + attribute);
    }
    return value;
  }

  /** The code of an error response, 300 to 699; 0 in any other message. */
  int errorCode() {
    byte[] value = find(StunAttribute.ERROR_CODE);
    return value == null || value.length < 4 ? 0 : (value[2] & 7) * 100 + value[3];
  }

  /**
   * The message as sent.
   *
   * @param key for MESSAGE-INTEGRITY, which is then the last attribute; null for none
   */
  byte[] encode(@Nullable byte[] key) {
    int body = attributes.stream().mapToInt(a -> ATTRIBUTE_HEADER_BYTES + a.paddedLength()).sum();
    int integrity = key == null ? 0 : ATTRIBUTE_HEADER_BYTES + INTEGRITY_BYTES;
    ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + body + integrity);
    out.putShort((short) type).putShort((short) (body + integrity));
    out.putInt(MAGIC_COOKIE).put(transaction);
    for (StunAttribute each : attributes) {
      out.putShort((short) each.type()).putShort((short) each.value().length).put(each.value());
      out.position(out.position() + each.paddedLength() - each.value().length);
    }
    if (key != null) {
      byte[] code = HmacSha1.of(key, Arrays.copyOf(out.array(), out.position()));
      out.putShort((short) StunAttribute.MESSAGE_INTEGRITY)
          .putShort((short) INTEGRITY_BYTES)
          .put(code);
    }
    return out.array();
  }

  /**
   * @throws IOException if it is not a STUN message
   */
  static StunMessage decode(byte[] bytes) throws IOException {
    if (bytes.length < HEADER_BYTES || bytes.length != HEADER_BYTES + bodyLength(bytes)) {
      throw new IOException("an answer that is no STUN message");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int type = in.getShort();
    byte[] transaction = Arrays.copyOfRange(bytes, 8, HEADER_BYTES);
    List<StunAttribute> attributes = new ArrayList<>();
    in.position(HEADER_BYTES);
    while (in.remaining() >= ATTRIBUTE_HEADER_BYTES) {
      attributes.add(attribute(in));
    }
    return new StunMessage(type, transaction, attributes);
  }

  private static StunAttribute attribute(ByteBuffer in) throws IOException {
    int type = in.getShort() & 0xFFFF;
    byte[] value = new byte[in.getShort() & 0xFFFF];
    if (value.length > in.remaining()) {
      throw new IOException("an attribute is longer than its message");
    }
    in.get(value);
    in.position(Math.min(in.limit(), in.position() + (-value.length & 3)));
    return new StunAttribute(type, value);
  }

  /** The number of bytes after the header, read from the header. */
  static int bodyLength(byte[] header) {
    return (header[2] & 0xFF) << 8 | (header[3] & 0xFF);
  }
}
