package realtimeweb.turn;

import java.io.IOException;

/** A transport to a STUN server, one message at a time. */
interface StunTransport extends AutoCloseable {
  void send(byte[] message) throws IOException;

  /**
   * Waits for the next message.
   *
   * @throws java.net.SocketTimeoutException if none comes in time
   */
  byte[] receive() throws IOException;

  /** Whether messages may be lost, so that requests must be retransmitted. */
  boolean isLossy();

  @Override
  void close() throws IOException;
}
