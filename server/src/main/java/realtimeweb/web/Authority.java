package realtimeweb.web;

import java.util.Locale;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;

/** Host and port as they stand in Host and Origin headers, in one spelling. */
final class Authority {
  private static final int MAX_NAME_CHARS = 253;
  private static final int MIN_LITERAL_CHARS = 2;
  private static final int MAX_LITERAL_CHARS = 45;
  private static final int MAX_PORT_CHARS = 5;
  private static final Pattern LOOPBACK =
      Pattern.compile("(.+\\.)?localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

  private Authority() {}

  /**
   * In lower case and without the port if it is one that a URL may leave out; null if it is no
   * authority.
   */
  static @Nullable String canonical(@Nullable String authority) {
    if (authority == null) {
      return null;
    }
    String lower = authority.toLowerCase(Locale.ROOT);
    int end = hostEnd(lower);
    if (end == 0 || !isPort(lower, end)) {
      return null;
    }
    String port = lower.substring(end);
    return port.equals(":80") || port.equals(":443") ? lower.substring(0, end) : lower;
  }

  /** Where a host ends with which the text begins; 0 if none does. */
  private static int hostEnd(String text) {
    return text.startsWith("[") ? literalEnd(text) : nameEnd(text);
  }

  private static int nameEnd(String text) {
    int end = 0;
    while (end < text.length() && isNameChar(text.charAt(end))) {
      end++;
    }
    return end <= MAX_NAME_CHARS ? end : 0;
  }

  private static int literalEnd(String text) {
    int end = 1;
    while (end < text.length() && isLiteralChar(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ']';
    int chars = end - 1;
    return closed && chars >= MIN_LITERAL_CHARS && chars <= MAX_LITERAL_CHARS ? end + 1 : 0;
  }

  /** Whether a port follows, or nothing. */
  private static boolean isPort(String text, int from) {
    if (from == text.length()) {
      return true;
    }
    for (int i = from + 1; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    int digits = text.length() - from - 1;
    return text.charAt(from) == ':' && digits > 0 && digits <= MAX_PORT_CHARS;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '.' || c == '_' || c == '-';
  }

  private static boolean isLiteralChar(char c) {
    return (c >= 'a' && c <= 'f') || isDigit(c) || c == ':' || c == '.';
  }

  /** Whether Content-Security-Policy can name it (CSP Level 3, host-source). */
  static boolean isNameable(String canonical) {
    return !canonical.startsWith("[");
  }

  /** Without its port; null if it is no authority. An IPv6 address keeps its brackets. */
  static @Nullable String host(@Nullable String authority) {
    String canonical = canonical(authority);
    return canonical == null ? null : canonical.substring(0, hostEnd(canonical));
  }

  /** Whether the canonical host is the browser's own machine, which it trusts without https. */
  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }
}
