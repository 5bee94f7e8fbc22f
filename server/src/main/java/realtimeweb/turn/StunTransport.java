package realtimeweb.turn;

import java.io.IOException;

/** A way to a STUN server and back, one message at a time. */
interface StunTransport extends AutoCloseable {
  void send(byte[] message) throws IOException;

  /**
   * Waits for the next message.
   *
   * @throws java.net.SocketTimeoutException if none comes in time
   */
  byte[] receive() throws IOException;

  /** Whether what is sent may be lost, so that it is to be repeated. */
  boolean isLossy();

  @Override
  void close() throws IOException;
}
