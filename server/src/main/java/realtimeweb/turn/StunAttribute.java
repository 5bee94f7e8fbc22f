package realtimeweb.turn;

/** Type and value (RFC 8489 14). */
final class StunAttribute {
  static final int USERNAME = 0x0006;
  static final int MESSAGE_INTEGRITY = 0x0008;
  static final int ERROR_CODE = 0x0009;
  static final int LIFETIME = 0x000D;
  static final int XOR_PEER_ADDRESS = 0x0012;
  static final int DATA = 0x0013;
  static final int REALM = 0x0014;
  static final int NONCE = 0x0015;
  static final int XOR_RELAYED_ADDRESS = 0x0016;
  static final int REQUESTED_TRANSPORT = 0x0019;
  static final int XOR_MAPPED_ADDRESS = 0x0020;

  private final int type;
  private final byte[] value;

  /**
   * @param value without padding
   */
  StunAttribute(int type, byte[] value) {
    this.type = type;
    this.value = value;
  }

  int type() {
    return type;
  }

  byte[] value() {
    return value;
  }

  /** Size of the value in bytes, padded to a multiple of four. */
  int paddedLength() {
    return (value.length + 3) & ~3;
  }
}
