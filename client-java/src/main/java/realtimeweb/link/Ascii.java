package realtimeweb.link;

/** What session descriptions compare without regard to case, where only ASCII letters have one. */
final class Ascii {
  private Ascii() {}

  static boolean same(String one, String other) {
    return one.length() == other.length() && matches(one, 0, other, other.length());
  }

  /** Whether the text has the first {@code length} characters of the pattern at this index. */
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
