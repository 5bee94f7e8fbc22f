package realtimeweb.turn;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.net.Host;
import realtimeweb.protocol.Nullable;

/**
 * A parsed stun:, turn: or turns: URL (RFC 7064, RFC 7065) that all browsers accept. A browser that
 * rejects one URL uses no STUN or TURN server at all (WebRTC, "set the ICE servers").
 *
 * @param host an IPv6 address without brackets
 */
public record TurnUrl(boolean isTurn, boolean isTls, boolean isTcp, String host, int port) {
  private static final Pattern SCHEME = Pattern.compile("stun:|turns?:");
  private static final Pattern REST =
      Pattern.compile("(?<host>\\[[^\\[\\]]*]|[^\\[\\]:?]*)(:(?<port>[^:?]*))?(\\?(?<query>.*))?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
  private static final Pattern TRANSPORT = Pattern.compile("transport=(udp|tcp)");

  private static final int PORT = 3_478;
  private static final int TLS_PORT = 5_349;
  private static final int LAST_PORT = 65_535;

  /**
   * Parses a URL.
   *
   * @throws IOException if a browser would reject it; the message is phrased to follow "but" and
   *     says what to do
   */
  public static TurnUrl parse(String url) throws IOException {
    String text = url.toLowerCase(Locale.ROOT);
    String scheme = scheme(text);
    Matcher rest = rest(text);
    boolean tls = scheme.equals("turns:");
    boolean turn = !scheme.equals("stun:");
    boolean tcp = tls || "transport=tcp".equals(query(rest, turn));
    return new TurnUrl(turn, tls, tcp, host(rest), port(rest, tls ? TLS_PORT : PORT));
  }

  /**
   * The same URL in canonical spelling: lower case, an IPv6 address as in RFC 5952.
   *
   * @throws IOException as {@link #parse} does
   */
  public static String canonical(String url) throws IOException {
    String host = parse(url).host();
    String text = url.toLowerCase(Locale.ROOT);
    Matcher rest = rest(text);
    String behind = rest.group().substring(rest.end("host") - rest.start());
    return scheme(text) + Host.inUrl(host) + behind;
  }

  private static String scheme(String text) throws IOException {
    if (text.startsWith("stuns:")) {
      throw new IOException(
          "no browser speaks STUN over TLS, and Firefox takes no server at all then; write stun:");
    }
    Matcher scheme = SCHEME.matcher(text);
    if (!scheme.lookingAt()) {
      throw new IOException("must begin with stun:, turn: or turns:");
    }
    return scheme.group();
  }

  private static Matcher rest(String text) throws IOException {
    Matcher rest = REST.matcher(text).region(text.indexOf(':') + 1, text.length());
    if (text.contains("://")) {
      throw new IOException("must have no // after stun: or turn: (RFC 7065); leave it out");
    }
    if (!rest.matches()) {
      throw new IOException(
          "must be such as turn:turn.example.org:3478; an IPv6 address stands in brackets, as in"
              + " turn:[2001:db8::1]:3478");
    }
    return rest;
  }

  private static String host(Matcher rest) throws IOException {
    String text = rest.group("host");
    String host = Host.parse(text);
    // browsers accept brackets only around IPv6 addresses
    if (host == null || (text.startsWith("[") && !text.contains(":"))) {
      throw new IOException(
          "must have a host behind the colon that is a name or an address, in ASCII: such as"
              + " turn.example.org, 192.0.2.7 or [2001:db8::1]");
    }
    return host;
  }

  private static int port(Matcher rest, int standard) throws IOException {
    String text = rest.group("port");
    if (text == null) {
      return standard;
    }
    int port = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (port < 1 || port > LAST_PORT) {
      throw new IOException("must have a port from 1 to 65535 behind the host, or none");
    }
    String objection = objection(port);
    if (objection != null) {
      throw new IOException(objection);
    }
    return port;
  }

  /** The objection to this port, phrased to follow "but"; null if there is none. */
  public static @Nullable String objection(int port) {
    return BlockedPorts.contain(port)
        ? "port " + port + " belongs to another protocol, and Firefox refuses it; choose another"
        : null;
  }

  private static String query(Matcher rest, boolean turn) throws IOException {
    String query = rest.group("query");
    if (query != null && !turn) {
      throw new IOException(
          "must have nothing behind host and port, as a stun: URL (RFC 7064); leave out ?" + query);
    }
    if (query != null && !TRANSPORT.matcher(query).matches()) {
      throw new IOException("must end with ?transport=udp, ?transport=tcp, or neither");
    }
    return Objects.requireNonNullElse(query, "");
  }

  /** The transport protocol, as in firewall rules: TCP or UDP. */
  public String transport() {
    return isTcp ? "TCP" : "UDP";
  }
}
