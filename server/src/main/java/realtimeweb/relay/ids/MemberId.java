package realtimeweb.relay.ids;

import java.util.HexFormat;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.Wire;

/** A member's id: text in JSON, a number in the header of a binary frame. */
public final class MemberId {
  private MemberId() {}

  public static String text(long key) {
    return HexFormat.of().toHexDigits(key);
  }

  /** Null if the text is not an id. */
  public static @Nullable Long key(String text) {
    boolean isId = text.length() == Wire.ID_CHARS && text.chars().allMatch(MemberId::isDigit);
    return isId ? HexFormat.fromHexDigitsToLong(text) : null;
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
