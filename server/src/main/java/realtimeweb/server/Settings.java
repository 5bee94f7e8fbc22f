package realtimeweb.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import picocli.CommandLine.ParseResult;
import realtimeweb.net.IpNetwork;
import realtimeweb.relay.Limit;
import realtimeweb.relay.Limits;
import realtimeweb.web.Origins;

/** All that an operator decides, checked. */
record Settings(
    String host,
    int port,
    HttpsSettings https,
    List<IpNetwork> trustedProxies,
    Limits limits,
    int rotationSeconds,
    List<String> allowedOrigins,
    List<String> stunUrls,
    List<String> turnUrls,
    String turnSecret,
    int turnTtlSeconds) {

  /**
   * @throws BadSetting with one sentence that names the option, its value and what is allowed
   */
  static Settings read(ParseResult flags, Map<String, String> environment) throws BadSetting {
    Sources from = new Sources(flags, environment);
    HttpsSettings https = HttpsSettings.read(from);
    boolean acme = https.certificate() instanceof Certificate.Acme;
    Settings settings =
        new Settings(
            from.text(Option.HOST, https.isOn() ? "0.0.0.0" : "localhost"),
            from.whole(Option.PORT, acme ? "80" : "8000", 0, 65_535),
            https,
            proxies(from),
            limits(from),
            from.whole(Option.ROTATION, 10, 120),
            each(from, Option.ALLOW_ORIGIN, Origins::isOrigin, "https://example.org, or none"),
            each(from, Option.STUN_URL, url("stuns?"), "stun:example.org:3478"),
            each(from, Option.TURN_URL, url("turns?"), "turn:example.org?transport=udp"),
            from.text(Option.TURN_SECRET),
            from.whole(Option.TURN_TTL, 60, 604_800));
    settings.checkTogether();
    return settings;
  }

  private static List<IpNetwork> proxies(Sources from) throws BadSetting {
    List<IpNetwork> proxies = new ArrayList<>();
    for (String text :
        each(
            from,
            Option.TRUSTED_PROXY,
            p -> IpNetwork.parse(p) != null,
            "127.0.0.1 or 10.0.0.0/8")) {
      proxies.add(Objects.requireNonNull(IpNetwork.parse(text)));
    }
    return proxies;
  }

  private static Limits limits(Sources from) throws BadSetting {
    Limits limits = Limits.defaults();
    for (Limit limit : Limit.values()) {
      limits = limits.with(limit, from.whole(Option.of(limit), limit.least(), limit.most()));
    }
    return limits;
  }

  static List<String> each(Sources from, Option option, Predicate<String> allowed, String example)
      throws BadSetting {
    for (String value : from.list(option)) {
      if (!allowed.test(value)) {
        throw new BadSetting(
            option.flag() + " is " + value + ", but must be such as " + example + ".");
      }
    }
    return from.list(option);
  }

  /** RFC 7064 and RFC 7065. */
  private static Predicate<String> url(String scheme) {
    String pattern = scheme + ":[A-Za-z0-9.:\\[\\]-]+(\\?transport=(udp|tcp))?";
    return value -> value.matches(pattern);
  }

  private void checkTogether() throws BadSetting {
    if (https.isOn() && https.port() == port && port != 0) {
      throw new BadSetting("--https-port and --port are both " + port + ", but must differ.");
    }
    if (!turnUrls.isEmpty() && turnSecret.isEmpty()) {
      throw new BadSetting("--turn-url needs --turn-secret, the secret shared with that server.");
    }
    checkLess(Limit.HEARTBEAT_SECONDS, Limit.TIMEOUT_SECONDS);
    checkLess(Limit.MAX_FRAME_BYTES, Limit.MAX_PENDING_BYTES);
  }

  private void checkLess(Limit less, Limit more) throws BadSetting {
    if (limits.of(less) >= limits.of(more)) {
      throw new BadSetting(
          "--"
              + less.label()
              + " is "
              + limits.of(less)
              + ", but must be less than --"
              + more.label()
              + ", which is "
              + limits.of(more)
              + ".");
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Settings[host=" + host + ", port=" + port + "]";
  }
}
