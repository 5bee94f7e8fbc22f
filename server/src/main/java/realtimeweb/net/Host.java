package realtimeweb.net;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;

/** A host as settings and URLs name it: a DNS name or an IP address, each in one spelling. */
public final class Host {
  /** Hostnames have no underscores, but names in container networks do. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}\\.?$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)*"
              + "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.?");

  /** A host that ends in a number must be an IPv4 address (WHATWG URL, section 3.5). */
  private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)\\.?");

  private Host() {}

  /**
   * In lower case, an IPv6 address as in RFC 5952 and without the brackets that it may have had;
   * null if it is neither a name nor an address. Nothing is looked up.
   */
  public static @Nullable String parse(String text) {
    boolean brackets = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
    InetAddress address = IpNetwork.address(brackets ? text.substring(1, text.length() - 1) : text);
    if (address != null) {
      // ::ffff:192.0.2.1 comes out as an IPv4 address
      return brackets && !text.contains(":") ? null : IpText.of(address);
    }
    String name = text.toLowerCase(Locale.ROOT);
    return NAME.matcher(name).matches() && !NUMBER_LAST.matcher(name).matches() ? name : null;
  }

  /** The text of an address, as {@link #parse} gives it. */
  public static String of(InetAddress address) {
    return IpText.of(address);
  }

  /** As it stands before the port in a URL: an IPv6 address in one pair of brackets. */
  public static String inUrl(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** With a port behind it, such as {@code [2001:db8::1]:8000}. */
  public static String withPort(String host, int port) {
    return inUrl(host) + ":" + port;
  }
}
