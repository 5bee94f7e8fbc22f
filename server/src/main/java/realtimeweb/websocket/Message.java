package realtimeweb.websocket;

import java.nio.ByteBuffer;
import realtimeweb.protocol.Nullable;

/**
 * A partly received message; its buffer is at most twice the size of what was received, or 512
 * bytes. One object is reused for one message after another.
 */
final class Message {
  private static final int FIRST_BYTES = 512;

  // After a valid message the validator is in its initial state.
  private final Utf8 utf8 = new Utf8();
  private @Nullable ByteBuffer bytes;
  private int fragments;
  private int opcode;

  /** Starts a message; the previous one must be complete. */
  Message begin(int opcode) {
    this.opcode = opcode;
    fragments = 0;
    return this;
  }

  int opcode() {
    return opcode;
  }

  boolean isText() {
    return opcode == Opcode.TEXT;
  }

  /** False if the text is not UTF-8 or, at the last part, ends inside a character. */
  boolean isValidWith(ByteBuffer part, boolean last) {
    return !isText() || (utf8.accepts(part) && (!last || utf8.isComplete()));
  }

  /** Counts a fragment; false if the message has too many. */
  boolean takesFragment() {
    fragments++;
    return fragments <= Parser.MAX_FRAGMENTS;
  }

  int size() {
    return bytes == null ? 0 : bytes.position();
  }

  void append(ByteBuffer part) {
    ByteBuffer before = bytes;
    int needed = size() + part.remaining();
    if (before == null) {
      bytes = ByteBuffer.allocate(Math.max(FIRST_BYTES, needed));
    } else if (before.capacity() < needed) {
      bytes = ByteBuffer.allocate(Math.max(2 * before.capacity(), needed)).put(before.flip());
    }
    if (bytes != null) {
      bytes.put(part);
    }
  }

  /** Returns the whole message, given its last part; the caller owns the buffer. */
  ByteBuffer with(ByteBuffer last) {
    if (bytes == null) {
      return last;
    }
    append(last);
    ByteBuffer whole = bytes.flip();
    bytes = null;
    return whole;
  }
}
