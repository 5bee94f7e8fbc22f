package realtimeweb.link;

/** ASCII case-insensitive comparison for session descriptions. */
final class Ascii {
  private Ascii() {}

  static boolean same(String one, String other) {
    return one.length() == other.length() && matches(one, 0, other, other.length());
  }

  /**
   * Whether the {@code length} characters of the text at this index match the start of the pattern.
   */
  static boolean matches(String text, int at, String pattern, int length) {
    if (at + length > text.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (small(text.charAt(at + i)) != small(pattern.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
