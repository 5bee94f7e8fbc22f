package realtimeweb.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    TurnSettings turn) {

  /**
   * @throws BadSetting with one sentence that names the option, its value and what is allowed
   */
  static Settings read(Flags flags, Map<String, String> environment) throws BadSetting {
    Sources from = new Sources(flags, environment);
    HttpsSettings https = HttpsSettings.read(from);
    boolean acme = https.certificate() instanceof Certificate.Acme;
    Limits limits = limits(from);
    Settings settings =
        new Settings(
            from.text(Option.HOST, https.isOn() ? "0.0.0.0" : "localhost"),
            from.whole(Option.PORT, acme ? "80" : "8000", 0, 65_535),
            https,
            proxies(from),
            limits,
            from.whole(Option.ROTATION, 10, 120),
            from.each(Option.ALLOW_ORIGIN, Origins::isOrigin, "https://example.org, or none"),
            TurnSettings.read(from, limits.of(Limit.MAX_MEMBERS_PER_ROOM)));
    settings.checkTogether();
    return settings;
  }

  private static List<IpNetwork> proxies(Sources from) throws BadSetting {
    List<IpNetwork> proxies = new ArrayList<>();
    for (String text :
        from.each(
            Option.TRUSTED_PROXY, p -> IpNetwork.parse(p) != null, "127.0.0.1 or 10.0.0.0/8")) {
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

  private void checkTogether() throws BadSetting {
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
