package realtimeweb.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.limits.Limit;

/**
 * One setting, as it is written after {@code --}.
 *
 * @param standard the default; null for a list, which is empty
 * @param takes the name of its value in the help; empty if it is on or off
 */
record Option(String label, @Nullable String standard, String takes, String meaning) {
  static final Option HOST =
      new Option(
          "host",
          "localhost",
          "NAME",
          "Address to listen on; 0.0.0.0 to listen everywhere, which is the default with https."
              + " Browsers give camera and microphone only to https pages and to localhost: to"
              + " serve others, see --https.");
  static final Option PORT = new Option("port", "8000", "NUMBER", "0 takes any that is free.");
  static final Option DATA =
      new Option("data", "~/.realtimeweb", "DIR", "Where keys and certificates are kept.");
  static final Option HTTPS =
      flag(
          "https",
          "Serves https to the local network, by a certificate authority of this machine's own that"
              + " each device installs from /trust.");
  static final Option HTTPS_PORT =
      new Option("https-port", "8443", "NUMBER", "0 takes any that is free; 443 with --acme.");
  static final Option TLS_CERT =
      new Option(
          "tls-cert",
          "",
          "FILE",
          "Serves https with this certificate and those that vouch for it, PEM; read again when it"
              + " changes.");
  static final Option TLS_KEY =
      new Option("tls-key", "", "FILE", "The key of that certificate, PEM without a password.");
  static final Option ACME =
      new Option(
          "acme",
          null,
          "DOMAIN",
          "Serves https with a certificate for this domain from Let's Encrypt, which asks at http"
              + " port 80 of it; --port is 80 then unless it is given. Repeatable.");
  static final Option ACME_AGREE =
      flag(
          "acme-agree",
          "You agree to the terms of service of the authority that --acme asks; for Let's Encrypt"
              + " they are at https://letsencrypt.org/repository/.");
  static final Option ACME_EMAIL =
      new Option("acme-email", "", "ADDRESS", "Where that authority may write to.");
  static final Option ACME_DIRECTORY =
      new Option(
          "acme-directory",
          "https://acme-v02.api.letsencrypt.org/directory",
          "URL",
          "Another authority that speaks ACME.");
  static final Option TRUSTED_PROXY =
      new Option(
          "trusted-proxy",
          null,
          "NETWORK",
          "Believes what proxies at these addresses say about whom they hand on, such as 127.0.0.1"
              + " or 10.0.0.0/8. Repeatable.");
  static final Option ROTATION =
      new Option(
          "rotation-seconds", "120", "NUMBER", "How often keys are replaced at the least, 10-120.");
  static final Option ALLOW_ORIGIN =
      new Option(
          "allow-origin",
          null,
          "ORIGIN",
          "Pages of this origin may connect too, such as https://example.org; none lets programs"
              + " connect that send no Origin. Repeatable.");
  static final Option STUN_URL = new Option("stun-url", null, "URL", "stun: server. Repeatable.");
  static final Option TURN_URL =
      new Option("turn-url", null, "URL", "turn: or turns: server. Repeatable.");
  static final Option TURN_SECRET =
      new Option(
          "turn-secret",
          "",
          "TEXT",
          "coturn's static-auth-secret. Others on this machine can see a command line: better put"
              + " it in the environment or in the file.");
  static final Option TURN_TTL =
      new Option("turn-ttl", "86400", "SECONDS", "How long TURN credentials last, 30-604800.");
  static final Option TURN =
      new Option(
          "turn",
          "",
          "managed",
          "managed starts a coturn of this server's own, and stops it with the server; coturn must"
              + " be installed.");
  static final Option TURN_HOST =
      new Option(
          "turn-host",
          "",
          "NAME",
          "Where clients find the managed coturn; otherwise by the name by which they reach this"
              + " server.");
  static final Option TURN_PORT =
      new Option("turn-port", "3478", "NUMBER", "Of the managed coturn, for UDP and TCP.");
  static final Option TURN_TLS_PORT =
      new Option(
          "turn-tls-port",
          "5349",
          "NUMBER",
          "Of the managed coturn, for TLS; 443 passes the strictest firewalls.");
  static final Option TURN_PORTS =
      new Option(
          "turn-ports",
          "49160-49959",
          "FIRST-LAST",
          "UDP ports from which the managed coturn relays.");
  static final Option TURN_LISTEN =
      new Option(
          "turn-listen",
          null,
          "ADDRESS",
          "Address that the managed coturn listens on and relays from; otherwise all of this"
              + " machine's. Repeatable.");
  static final Option TURN_EXTERNAL_IP =
      new Option(
          "turn-external-ip",
          null,
          "PUBLIC[/OWN]",
          "The address that the internet knows a managed coturn by which stands behind a NAT."
              + " Repeatable.");
  static final Option TURN_CERT =
      new Option(
          "turn-cert",
          "",
          "FILE",
          "Certificate chain of the managed coturn, PEM, read again when it changes; otherwise the"
              + " server's own.");
  static final Option TURN_KEY =
      new Option("turn-key", "", "FILE", "Private key of that certificate, PEM.");
  static final Option CONFIG =
      new Option("config", "", "FILE", "Properties such as port=8000, one a line.");

  private static Option flag(String label, String meaning) {
    return new Option(label, "false", "", meaning);
  }

  static Option of(Limit limit) {
    String range = ", " + limit.least() + "-" + limit.most() + ".";
    String standard = String.valueOf(limit.standard());
    return new Option(limit.label(), standard, "NUMBER", limit.meaning() + range);
  }

  /** All, in the order of the help. */
  static List<Option> all() {
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

  /** Whether it is said or not, without a value. */
  boolean isFlag() {
    return takes.isEmpty();
  }

  boolean isList() {
    return standard == null;
  }

  /** The values in one text: a list's are parted by commas; an empty one is none. */
  List<String> parts(String text) {
    return Arrays.stream(isList() ? text.split(",", -1) : new String[] {text})
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  String flag() {
    return "--" + label;
  }

  /** Its name in the environment: {@code REALTIMEWEB_MAX_ROOMS}. */
  String variable() {
    return "REALTIMEWEB_" + label.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
