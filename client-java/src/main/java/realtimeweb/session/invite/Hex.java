package realtimeweb.session.invite;

/**
 * Hexadecimal digits; the JDK's own reader of them knows every script's digits, by large tables.
 */
public final class Hex {
  private Hex() {}

  /** The value, 0 to 15, of an ASCII digit in either case; -1 of anything else. */
  public static int value(int digit) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    int small = digit | 0x20;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
  }
}
