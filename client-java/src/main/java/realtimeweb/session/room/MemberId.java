package realtimeweb.session.room;

import realtimeweb.protocol.Wire;

/** A connection id as the server gives it. */
public final class MemberId {
  private MemberId() {}

  public static boolean isValid(String id) {
    boolean valid = id.length() == Wire.ID_CHARS;
    for (int i = 0; valid && i < id.length(); i++) {
      char c = id.charAt(i);
      valid = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return valid;
  }
}
