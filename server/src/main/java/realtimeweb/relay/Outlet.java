package realtimeweb.relay;

import java.nio.ByteBuffer;

/**
 * The way out to one client. No method blocks, throws, or calls the {@link Connection} back before
 * it has returned; calls may come from any thread, one after the other where order matters. What
 * cannot be sent because the client is gone is lost without a word, and a client that does not read
 * is reported by {@link Connection#slowReader}.
 */
public interface Outlet {
  void text(String json);

  /** From {@code position} to {@code limit}; the buffer is the outlet's from now on. */
  void binary(ByteBuffer frame);

  /** A WebSocket ping; the answer is {@link Connection#pong}. */
  void ping();

  /** Sends what is pending, then closes; {@code code} as in RFC 6455 section 7.4.1. */
  void close(int code, String reason);
}
