package realtimeweb.relay;

import java.util.HexFormat;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.Wire;

/** A connection id, in JSON and as the number that leads a binary frame. */
final class MemberId {
  private MemberId() {}

  static String text(long key) {
    return HexFormat.of().toHexDigits(key);
  }

  /** Null if the text is no id. */
  static @Nullable Long key(String text) {
    boolean isId = text.length() == Wire.ID_CHARS && text.chars().allMatch(MemberId::isDigit);
    return isId ? HexFormat.fromHexDigitsToLong(text) : null;
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
