package realtimeweb.secure;

/**
 * The replay window for frame counters (RFC 6479): a ring of words, so that advancing clears whole
 * words and shifts nothing.
 */
final class ReplayWindow {
  /** A counter this far behind the highest one is too old to check. */
  static final int SIZE = 1024;

  private static final int WORD_BITS = 64;
  private static final int WORDS = SIZE / WORD_BITS + 1;

  private final long[] seen = new long[WORDS];
  private long highest = -1;

  /** Whether this counter, 0 or more, is unmarked and not too old. */
  boolean accepts(long counter) {
    if (counter > highest) {
      return true;
    }
    return highest - counter < SIZE && (seen[word(counter)] & bit(counter)) == 0;
  }

  /** Marks a counter that {@link #accepts} accepted. */
  void mark(long counter) {
    if (counter > highest) {
      advance(counter);
    }
    seen[word(counter)] |= bit(counter);
  }

  private void advance(long counter) {
    long from = highest < 0 ? 0 : highest / WORD_BITS + 1;
    long to = counter / WORD_BITS;
    for (long block = Math.max(from, to - WORDS + 1); block <= to; block++) {
      seen[(int) (block % WORDS)] = 0;
    }
    highest = counter;
  }

  private static int word(long counter) {
    return (int) (counter / WORD_BITS % WORDS);
  }

  private static long bit(long counter) {
    return 1L << (counter % WORD_BITS);
  }
}
