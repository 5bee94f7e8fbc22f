package realtimeweb.websocket;

import java.nio.ByteBuffer;

/**
 * Receives what a {@link Parser} reads, in order. Buffers hold the unmasked payload from position
 * to limit; they may be modified, and belong to the parser again when the method returns.
 */
public interface Receiver {
  /** A complete text message, valid UTF-8. */
  void text(ByteBuffer utf8);

  void binary(ByteBuffer message);

  /** At most 125 bytes, to be sent back as a pong (RFC 6455 section 5.5.2). */
  void ping(ByteBuffer payload);

  void pong(ByteBuffer payload);

  /**
   * The peer's close frame; no call follows.
   *
   * @param code as in RFC 6455 section 7.4, {@link StatusCode#NONE} if there was none
   */
  void close(int code);

  /** A frame header announced more than the message limit; no call follows. */
  void tooLarge();

  /**
   * The peer violated the protocol or a limit on fragments; no call follows (RFC 6455 section
   * 7.1.7).
   *
   * @param code {@link StatusCode#PROTOCOL_ERROR}, {@link StatusCode#INVALID_PAYLOAD} or {@link
   *     StatusCode#POLICY_VIOLATION}
   * @param rule the rule that was violated, short enough for a close frame
   */
  void failed(int code, String rule);
}
