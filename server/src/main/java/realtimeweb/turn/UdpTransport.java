package realtimeweb.turn;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** STUN over UDP (RFC 8489 6.2.1). */
final class UdpTransport implements StunTransport {
  private static final int MOST_BYTES = 65_535;

  private final DatagramSocket socket;

  private UdpTransport(DatagramSocket socket) {
    this.socket = socket;
  }

  static UdpTransport open(String host, int port, int timeoutMillis) throws IOException {
    InetSocketAddress to = new InetSocketAddress(host, port);
    if (to.isUnresolved()) {
      throw new UnknownHostException(host);
    }
    DatagramSocket socket = new DatagramSocket();
    socket.connect(to);
    socket.setSoTimeout(timeoutMillis);
    return new UdpTransport(socket);
  }

  @Override
  public void send(byte[] message) throws IOException {
    socket.send(new DatagramPacket(message, message.length));
  }

  @Override
  public byte[] receive() throws IOException {
    DatagramPacket packet = new DatagramPacket(new byte[MOST_BYTES], MOST_BYTES);
    socket.receive(packet);
    return Arrays.copyOf(packet.getData(), packet.getLength());
  }

  @Override
  public boolean isLossy() {
    return true;
  }

  @Override
  public void close() {
    socket.close();
  }
}
