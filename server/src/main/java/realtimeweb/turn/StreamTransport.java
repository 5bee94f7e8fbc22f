package realtimeweb.turn;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Arrays;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** STUN over TCP or TLS (RFC 8489 6.2.2 and 6.2.3); the header says how long each message is. */
final class StreamTransport implements StunTransport {
  private final Socket socket;
  private final DataInputStream in;

  private StreamTransport(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(socket.getInputStream());
  }

  static StreamTransport tcp(String host, int port, int timeoutMillis) throws IOException {
    return new StreamTransport(connect(host, port, timeoutMillis));
  }

  /**
   * @throws javax.net.ssl.SSLException also if the factory does not trust the certificate
   */
  static StreamTransport tls(String host, int port, int timeoutMillis, SSLSocketFactory factory)
      throws IOException {
    Socket plain = connect(host, port, timeoutMillis);
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    socket.startHandshake();
    return new StreamTransport(socket);
  }

  private static Socket connect(String host, int port, int timeoutMillis) throws IOException {
    InetSocketAddress to = new InetSocketAddress(host, port);
    if (to.isUnresolved()) {
      throw new UnknownHostException(host);
    }
    Socket socket = new Socket();
    socket.connect(to, timeoutMillis);
    socket.setSoTimeout(timeoutMillis);
    return socket;
  }

  @Override
  public void send(byte[] message) throws IOException {
    socket.getOutputStream().write(message);
  }

  @Override
  public byte[] receive() throws IOException {
    byte[] header = in.readNBytes(StunMessage.HEADER_BYTES);
    if (header.length < StunMessage.HEADER_BYTES) {
      throw new IOException("the connection was closed");
    }
    int length = StunMessage.bodyLength(header);
    byte[] message = Arrays.copyOf(header, StunMessage.HEADER_BYTES + length);
    in.readFully(message, StunMessage.HEADER_BYTES, length);
    return message;
  }

  @Override
  public boolean isLossy() {
    return false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
