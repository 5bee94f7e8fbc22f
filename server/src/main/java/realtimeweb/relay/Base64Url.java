package realtimeweb.relay;

/** The alphabet of base64url (RFC 4648 section 5), without padding. */
final class Base64Url {
  private Base64Url() {}

  /** Whether whole bytes are written in it; the empty text is no bytes. */
  static boolean isValid(String text) {
    return text.length() % 4 != 1 && text.chars().allMatch(Base64Url::isDigit);
  }

  private static boolean isDigit(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
