package realtimeweb.server.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.limits.Limit;

/**
 * One setting: its flag, default, range and help. The parser, the help and the settings read these
 * facts here; README.md repeats them, and a test compares it.
 *
 * @param label the flag without {@code --}
 * @param defaultValue null for a list, which is empty
 * @param otherDefault the default under the condition that the meaning names; empty if there is
 *     none
 * @param takes the placeholder of the value in the help; empty for a flag without value
 * @param range null unless the value is a number
 */
public record Option(
    String label,
    @Nullable String defaultValue,
    String otherDefault,
    String takes,
    String meaning,
    @Nullable IntRange range) {
  private static final int MAX_PORT = 65_535;
  private static final IntRange ANY_PORT = new IntRange(0, MAX_PORT);
  private static final IntRange GIVEN_PORT = new IntRange(1, MAX_PORT);

  static final Option HOST =
      text(
              "host",
              "localhost",
              "NAME",
              "Address to listen on; {other} to listen everywhere, which is the default with"
                  + " https. Browsers give camera and microphone only to https pages and to"
                  + " localhost: to serve others, see --https.")
          .otherwise("0.0.0.0");
  public static final Option PORT =
      number("port", "NUMBER", 8_000, ANY_PORT, "0 takes any that is free.").otherwise("80");
  static final Option DATA =
      text("data", "~/.realtimeweb", "DIR", "Where keys and certificates are kept.");
  static final Option HTTPS =
      flag(
          "https",
          "Serves https to the local network, by a certificate authority of this machine's own that"
              + " each device installs from /trust.");
  public static final Option HTTPS_PORT =
      number(
              "https-port",
              "NUMBER",
              8_443,
              ANY_PORT,
              "0 takes any that is free; {other} with --acme.")
          .otherwise("443");
  public static final Option TLS_CERT =
      text(
          "tls-cert",
          "",
          "FILE",
          "Serves https with this certificate and those that vouch for it, PEM; read again when it"
              + " changes.");
  public static final Option TLS_KEY =
      text("tls-key", "", "FILE", "The key of that certificate, PEM without a password.");
  static final Option ACME =
      list(
          "acme",
          "DOMAIN",
          "Serves https with a certificate for this domain from Let's Encrypt, which asks at http"
              + " port 80 of it; --port is "
              + PORT.otherDefault()
              + " then unless it is given. Repeatable.");
  static final Option ACME_AGREE =
      flag(
          "acme-agree",
          "You agree to the terms of service of the authority that --acme asks; for Let's Encrypt"
              + " they are at https://letsencrypt.org/repository/.");
  static final Option ACME_EMAIL =
      text("acme-email", "", "ADDRESS", "Where that authority may write to.");
  static final Option ACME_DIRECTORY =
      text(
          "acme-directory",
          "https://acme-v02.api.letsencrypt.org/directory",
          "URL",
          "Another authority that speaks ACME.");
  static final Option TRUSTED_PROXY =
      list(
          "trusted-proxy",
          "NETWORK",
          "Believes what proxies at these addresses say about whom they hand on, such as 127.0.0.1"
              + " or 10.0.0.0/8. Repeatable.");
  static final Option ROTATION =
      number(
          "rotation-seconds",
          "NUMBER",
          120,
          new IntRange(10, 120),
          "How often keys are replaced at the least, {range}.");
  static final Option ALLOW_ORIGIN =
      list(
          "allow-origin",
          "ORIGIN",
          "Pages of this origin may connect too, such as https://example.org; none lets programs"
              + " connect that send no Origin. Repeatable.");
  static final Option STUN_URL = list("stun-url", "URL", "stun: server. Repeatable.");
  static final Option TURN_URL = list("turn-url", "URL", "turn: or turns: server. Repeatable.");
  static final Option TURN_SECRET =
      text(
          "turn-secret",
          "",
          "TEXT",
          "coturn's static-auth-secret. Others on this machine can see a command line: better put"
              + " it in the environment or in the file.");
  static final Option TURN_TTL =
      number(
          "turn-ttl",
          "SECONDS",
          86_400,
          new IntRange(30, 604_800),
          "How long TURN credentials last, {range}.");
  static final Option TURN =
      text(
          "turn",
          "",
          "managed",
          "managed starts a coturn of this server's own, and stops it with the server; coturn must"
              + " be installed.");
  static final Option TURN_HOST =
      text(
          "turn-host",
          "",
          "NAME",
          "Where clients find the managed coturn; otherwise by the name by which they reach this"
              + " server.");
  static final Option TURN_PORT =
      number("turn-port", "NUMBER", 3_478, GIVEN_PORT, "Of the managed coturn, for UDP and TCP.");
  static final Option TURN_TLS_PORT =
      number(
          "turn-tls-port",
          "NUMBER",
          5_349,
          GIVEN_PORT,
          "Of the managed coturn, for TLS; 443 passes the strictest firewalls.");
  static final Option TURN_PORTS =
      text(
          "turn-ports",
          "49160-49959",
          "FIRST-LAST",
          "UDP ports from which the managed coturn relays.");
  static final Option TURN_LISTEN =
      list(
          "turn-listen",
          "ADDRESS",
          "Address that the managed coturn listens on and relays from; otherwise all of this"
              + " machine's. Repeatable.");
  static final Option TURN_EXTERNAL_IP =
      list(
          "turn-external-ip",
          "PUBLIC[/OWN]",
          "The address that the internet knows a managed coturn by which stands behind a NAT."
              + " Repeatable.");
  public static final Option TURN_CERT =
      text(
          "turn-cert",
          "",
          "FILE",
          "Certificate chain of the managed coturn, PEM, read again when it changes; otherwise the"
              + " server's own.");
  public static final Option TURN_KEY =
      text("turn-key", "", "FILE", "Private key of that certificate, PEM.");
  static final Option CONFIG =
      text("config", "", "FILE", "Properties such as port=8000, one a line.");

  private static Option flag(String label, String meaning) {
    return text(label, "false", "", meaning);
  }

  private static Option list(String label, String takes, String meaning) {
    return new Option(label, null, "", takes, meaning, null);
  }

  private static Option text(String label, String defaultValue, String takes, String meaning) {
    return new Option(label, defaultValue, "", takes, meaning, null);
  }

  private static Option number(
      String label, String takes, int defaultValue, IntRange range, String meaning) {
    String filled = meaning.replace("{range}", range.toString());
    return new Option(label, String.valueOf(defaultValue), "", takes, filled, range);
  }

  private Option otherwise(String other) {
    return new Option(label, defaultValue, other, takes, meaning.replace("{other}", other), range);
  }

  static Option of(Limit limit) {
    return number(
        limit.label(),
        "NUMBER",
        limit.defaultValue(),
        new IntRange(limit.min(), limit.max()),
        limit.meaning() + ", {range}.");
  }

  /** All, in the order of the help. */
  public static List<Option> all() {
    List<Option> all =
        new ArrayList<>(
            List.of(
                HOST,
                PORT,
                CONFIG,
                DATA,
                HTTPS,
                HTTPS_PORT,
                TLS_CERT,
                TLS_KEY,
                ACME,
                ACME_AGREE,
                ACME_EMAIL,
                ACME_DIRECTORY,
                TRUSTED_PROXY,
                ROTATION,
                ALLOW_ORIGIN,
                STUN_URL,
                TURN_URL,
                TURN_SECRET,
                TURN_TTL,
                TURN,
                TURN_HOST,
                TURN_PORT,
                TURN_TLS_PORT,
                TURN_PORTS,
                TURN_LISTEN,
                TURN_EXTERNAL_IP,
                TURN_CERT,
                TURN_KEY));
    for (Limit limit : Limit.values()) {
      all.add(of(limit));
    }
    return all;
  }

  /** Whether it takes no value on the command line. */
  public boolean isFlag() {
    return takes.isEmpty();
  }

  boolean isList() {
    return defaultValue == null;
  }

  /** The values in one text: those of a list are separated by commas; empty ones are dropped. */
  List<String> parts(String text) {
    return Arrays.stream(isList() ? text.split(",", -1) : new String[] {text})
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  public String flag() {
    return "--" + label;
  }

  /** Its name in the environment: {@code REALTIMEWEB_MAX_ROOMS}. */
  String variable() {
    return "REALTIMEWEB_" + label.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
