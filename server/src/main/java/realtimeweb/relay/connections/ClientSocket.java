package realtimeweb.relay.connections;

import java.nio.ByteBuffer;

/**
 * The outgoing side of one client's socket. No method blocks, throws, or calls the {@link
 * Connection} before it has returned. Calls may come from any thread, in the order of the messages.
 * Data for a client that is gone is dropped silently; a client that does not read is reported by
 * {@link Connection#slowReader}.
 */
public interface ClientSocket {
  void text(String json);

  /** From {@code position} to {@code limit}; the buffer belongs to the socket from now on. */
  void binary(ByteBuffer frame);

  /** A WebSocket ping; the answer is {@link Connection#pong}. */
  void ping();

  /** Sends pending data, then closes; {@code code} as in RFC 6455 section 7.4.1. */
  void close(int code, String reason);
}
