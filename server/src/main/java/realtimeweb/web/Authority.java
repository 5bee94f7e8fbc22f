package realtimeweb.web;

import java.util.Locale;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;

/** Host and port as they stand in Host and Origin headers, in one spelling. */
final class Authority {
  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,253}(:[0-9]{1,5})?");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}](:[0-9]{1,5})?");
  private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)$");

  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
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
    if (!NAME.matcher(lower).matches() && !IPV6.matcher(lower).matches()) {
      return null;
    }
    return DEFAULT_PORT.matcher(lower).replaceFirst("");
  }

  /** Whether Content-Security-Policy can name it (CSP Level 3, host-source). */
  static boolean isNameable(String canonical) {
    return NAME.matcher(canonical).matches();
  }

  /** Without its port; null if it is no authority. An IPv6 address keeps its brackets. */
  static @Nullable String host(@Nullable String authority) {
    String canonical = canonical(authority);
    return canonical == null ? null : PORT.matcher(canonical).replaceFirst("");
  }

  /** Whether the canonical host is the browser's own machine, which it trusts without https. */
  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }
}
