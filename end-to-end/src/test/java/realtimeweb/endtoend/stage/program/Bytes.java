package realtimeweb.endtoend.stage.program;

import java.util.Arrays;

/** Searching bytes. */
final class Bytes {
  private Bytes() {}

  /** Where the part first occurs, or -1. */
  static int indexOf(byte[] whole, byte[] part) {
    for (int at = 0; at + part.length <= whole.length; at++) {
      if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
  }
}
