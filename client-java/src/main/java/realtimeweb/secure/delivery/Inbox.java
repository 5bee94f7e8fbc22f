package realtimeweb.secure.delivery;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Nullable;

/** The receive buffer: puts messages in order and drops duplicates. */
final class Inbox {
  /** How far ahead of the next message others are buffered. */
  static final int WINDOW = 256;

  private final Map<Long, byte[]> early = new HashMap<>();
  private long taken;

  /** Buffers the message, unless it is a duplicate or beyond the window. */
  void put(long sequence, byte[] message) {
    if (sequence > taken && sequence <= taken + WINDOW) {
      early.putIfAbsent(sequence, message);
    }
  }

  /** The next message in order; null if it has not arrived. */
  @Nullable
  byte[] take() {
    byte[] message = early.remove(taken + 1);
    if (message != null) {
      taken++;
    }
    return message;
  }

  /** The sequence number of the last message taken. */
  long taken() {
    return taken;
  }
}
