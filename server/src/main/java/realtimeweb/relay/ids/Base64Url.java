package realtimeweb.relay.ids;

/** The alphabet of base64url (RFC 4648 section 5), without padding. */
final class Base64Url {
  private Base64Url() {}

  /** Whether the text encodes whole bytes; an empty text encodes none. */
  static boolean isValid(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() % 4 != 1;
  }

  private static boolean isDigit(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
