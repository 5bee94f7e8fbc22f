package realtimeweb.secure.delivery;

import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.Bytes;

/**
 * A packet: {@code sequence (8) | cumulative acknowledgement (8) | message}; integers are
 * big-endian.
 */
final class Packet {
  static final int HEADER_BYTES = 16;

  /** The sequence number of a packet that only acknowledges. */
  static final long ACK_ONLY = 0;

  private final byte[] bytes;

  private Packet(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Parses a packet; {@code bytes} must not change afterwards.
   *
   * @throws Malformed if it is too short, or a number is negative
   */
  static Packet parse(byte[] bytes) throws Malformed {
    if (bytes.length < HEADER_BYTES) {
      throw new Malformed("packet length");
    }
    Packet packet = new Packet(bytes);
    if (packet.sequence() < 0 || packet.acknowledged() < 0) {
      throw new Malformed("packet header");
    }
    return packet;
  }

  static byte[] of(long sequence, long acknowledged, byte[] message) {
    byte[] header = new byte[HEADER_BYTES];
    Bytes.putLong(header, 0, sequence);
    Bytes.putLong(header, 8, acknowledged);
    return Bytes.concat(header, message);
  }

  long sequence() {
    return Bytes.getLong(bytes, 0);
  }

  /** The sequence number up to which every message has arrived. */
  long acknowledged() {
    return Bytes.getLong(bytes, 8);
  }

  byte[] message() {
    return Bytes.range(bytes, HEADER_BYTES, bytes.length);
  }
}
