package realtimeweb.server;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** Answers Binding requests (RFC 8489) by UDP, at an address of this machine's own. */
final class FakeStun implements AutoCloseable {
  private static final int BINDING_SUCCESS = 0x0101;
  private static final int XOR_MAPPED_ADDRESS = 0x0020;
  private static final int MAGIC_COOKIE = 0x2112A442;
  private static final int HEADER_BYTES = 20;
  private static final int BODY_BYTES = 12;

  private final DatagramSocket socket;

  FakeStun() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-stun");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "stun:127.0.0.1:" + socket.getLocalPort();
  }

  private void serve() {
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(new byte[1_500], 1_500);
        socket.receive(packet);
        byte[] answer = answer(packet);
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
      }
    } catch (IOException e) {
      // The test is over.
      return;
    }
  }

  private static byte[] answer(DatagramPacket request) {
    int address = ByteBuffer.wrap(request.getAddress().getAddress()).getInt();
    return ByteBuffer.allocate(HEADER_BYTES + BODY_BYTES)
        .putShort((short) BINDING_SUCCESS)
        .putShort((short) BODY_BYTES)
        .putInt(MAGIC_COOKIE)
        .put(request.getData(), 8, 12)
        .putShort((short) XOR_MAPPED_ADDRESS)
        .putShort((short) 8)
        .putShort((short) 1)
        .putShort((short) (request.getPort() ^ MAGIC_COOKIE >>> 16))
        .putInt(address ^ MAGIC_COOKIE)
        .array();
  }

  @Override
  public void close() {
    socket.close();
  }
}
