package realtimeweb.web.http;

import java.util.Locale;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;

/** Host and port as in Host and Origin headers, in canonical spelling. */
public final class HostAndPort {
  private static final int MAX_NAME_CHARS = 253;
  private static final int MIN_LITERAL_CHARS = 2;
  private static final int MAX_LITERAL_CHARS = 45;
  private static final int MAX_PORT_CHARS = 5;
  private static final Pattern LOOPBACK =
      Pattern.compile("(.+\\.)?localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

  private HostAndPort() {}

  /**
   * In lower case, and without the default port of http or https; null if the text is not host and
   * port.
   */
  public static @Nullable String canonical(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int end = hostEnd(lower);
    if (end == 0 || !isPort(lower, end)) {
      return null;
    }
    String port = lower.substring(end);
    return port.equals(":80") || port.equals(":443") ? lower.substring(0, end) : lower;
  }

  /** The end of the host at the start of the text; 0 if there is none. */
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

  /** Without the port; null if the text is not host and port. IPv6 keeps its brackets. */
  public static @Nullable String host(@Nullable String text) {
    String canonical = canonical(text);
    return canonical == null ? null : canonical.substring(0, hostEnd(canonical));
  }

  /** Whether the canonical host is the browser's own machine, a secure context without https. */
  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }
}
