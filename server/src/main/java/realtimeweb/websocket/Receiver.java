package realtimeweb.websocket;

import java.nio.ByteBuffer;

/**
 * Hears what a {@link Parser} reads, in order. Buffers hold the unmasked payload from position to
 * limit; they may be changed, and are the parser's again when the method returns.
 */
public interface Receiver {
  /** A whole text message, which is valid UTF-8. */
  void text(ByteBuffer utf8);

  void binary(ByteBuffer message);

  /** At most 125 bytes, to be sent back as a pong (RFC 6455 section 5.5.2). */
  void ping(ByteBuffer payload);

  void pong(ByteBuffer payload);

  /**
   * The peer's close frame; nothing is heard after it.
   *
   * @param code as in RFC 6455 section 7.4, {@link StatusCode#NONE} if there was none
   */
  void close(int code);

  /** The header of a frame announced more than the message may have; nothing is heard after it. */
  void tooLarge();

  /**
   * The peer broke the protocol, or wears it out; nothing is heard after it (RFC 6455 section
   * 7.1.7).
   *
   * @param code {@link StatusCode#PROTOCOL_ERROR}, {@link StatusCode#INVALID_PAYLOAD} or {@link
   *     StatusCode#POLICY_VIOLATION}
   * @param rule the one that was broken, short enough for a close frame
   */
  void failed(int code, String rule);
}
