package realtimeweb.turn;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** The value of XOR-MAPPED-ADDRESS and related attributes (RFC 8489 14.2). */
final class XorAddress {
  private static final int IPV4 = 1;
  private static final int IPV6 = 2;
  private static final int HEADER_BYTES = 4;
  private static final int PORT_MASK = StunMessage.MAGIC_COOKIE >>> 16;

  private XorAddress() {}

  static byte[] encode(InetSocketAddress address, byte[] transaction) {
    byte[] bytes = mask(address.getAddress().getAddress(), transaction);
    return ByteBuffer.allocate(HEADER_BYTES + bytes.length)
        .putShort((short) (bytes.length == Integer.BYTES ? IPV4 : IPV6))
        .putShort((short) (address.getPort() ^ PORT_MASK))
        .put(bytes)
        .array();
  }

  static InetSocketAddress decode(byte[] value, byte[] transaction) throws IOException {
    if (value.length != HEADER_BYTES + 4 && value.length != HEADER_BYTES + 16) {
      throw new IOException("an address of " + value.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(value).position(2);
    int port = (in.getShort() & 0xFFFF) ^ PORT_MASK;
    byte[] bytes = new byte[in.remaining()];
    in.get(bytes);
    return new InetSocketAddress(InetAddress.getByAddress(mask(bytes, transaction)), port);
  }

  /** With the magic cookie, and in IPv6 with the transaction behind it. */
  private static byte[] mask(byte[] address, byte[] transaction) {
    byte[] mask =
        ByteBuffer.allocate(Integer.BYTES + transaction.length)
            .putInt(StunMessage.MAGIC_COOKIE)
            .put(transaction)
            .array();
    byte[] masked = address.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= mask[i];
    }
    return masked;
  }
}
