package realtimeweb.turn;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stun:, stuns:, turn: or turns: URL (RFC 7064, RFC 7065), taken apart.
 *
 * @param host an IPv6 address without brackets
 */
public record TurnUrl(boolean isTurn, boolean isTls, boolean isTcp, String host, int port) {
  private static final Pattern FORM =
      Pattern.compile(
          "(stun|turn)(s?):(\\[[^]]+]|[^:?\\[]+)(?::(\\d+))?(?:\\?transport=(udp|tcp))?");

  private static final int PORT = 3_478;
  private static final int TLS_PORT = 5_349;

  /**
   * Takes it apart.
   *
   * @throws IOException if it is none of these
   */
  public static TurnUrl parse(String url) throws IOException {
    Matcher parts = FORM.matcher(url);
    if (!parts.matches()) {
      throw new IOException(url + " is no URL of a STUN or TURN server");
    }
    boolean tls = !parts.group(2).isEmpty();
    String port = parts.group(4);
    return new TurnUrl(
        parts.group(1).equals("turn"),
        tls,
        tls || "tcp".equals(parts.group(5)),
        parts.group(3).replaceAll("[\\[\\]]", ""),
        port != null ? Integer.parseInt(port) : tls ? TLS_PORT : PORT);
  }

  /** As firewalls name it. */
  public String transport() {
    return isTcp ? "TCP" : "UDP";
  }
}
