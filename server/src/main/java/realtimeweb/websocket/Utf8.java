package realtimeweb.websocket;

import java.nio.ByteBuffer;

/** An incremental UTF-8 validator (RFC 3629 section 4) that detects errors as early as possible. */
final class Utf8 {
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private int missing;
  private int least = 0x80;
  private int most = 0xBF;

  /** Reads from position to limit, which stay; false as soon as no continuation makes it valid. */
  boolean accepts(ByteBuffer bytes) {
    int at = bytes.position();
    int end = bytes.limit();
    while (at < end) {
      if (missing == 0 && end - at >= Long.BYTES && (bytes.getLong(at) & HIGH_BITS) == 0) {
        at += Long.BYTES;
      } else if (accepts(Byte.toUnsignedInt(bytes.get(at)))) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean accepts(int next) {
    if (missing == 0) {
      return next < 0x80 || leads(next);
    }
    boolean fits = next >= least && next <= most;
    missing--;
    any();
    return fits;
  }

  private boolean leads(int lead) {
    any();
    if (lead >= 0xC2 && lead <= 0xDF) {
      missing = 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      missing = 2;
      // No overlong forms, no surrogates.
      least = lead == 0xE0 ? 0xA0 : 0x80;
      most = lead == 0xED ? 0x9F : 0xBF;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      missing = 3;
      // No overlong forms, nothing beyond U+10FFFF.
      least = lead == 0xF0 ? 0x90 : 0x80;
      most = lead == 0xF4 ? 0x8F : 0xBF;
    } else {
      return false;
    }
    return true;
  }

  private void any() {
    least = 0x80;
    most = 0xBF;
  }

  /** True if the input does not end inside a character. */
  boolean isComplete() {
    return missing == 0;
  }
}
