package realtimeweb.secure.delivery;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Nullable;

/** Puts messages that arrive in any order, and more than once, into order, each once. */
final class Inbox {
  /** How far ahead of the next message others are kept. */
  static final int WINDOW = 256;

  private final Map<Long, byte[]> early = new HashMap<>();
  private long taken;

  /** Keeps the message, unless it is known, or too far ahead to be kept. */
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

  /** The sequence of the last message taken. */
  long taken() {
    return taken;
  }
}
