package realtimeweb.server;

import java.util.List;
import java.util.Map;
import realtimeweb.net.IpNetwork;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;
import realtimeweb.web.Origins;

/**
 * All that an operator decides, checked.
 *
 * @param strangers a sentence about each variable of the environment that looks like a setting
 */
record Settings(
    String host,
    int port,
    HttpsSettings https,
    List<IpNetwork> trustedProxies,
    Limits limits,
    int rotationSeconds,
    List<String> allowedOrigins,
    TurnSettings turn,
    List<String> strangers) {

  private static final String ORIGINS = "https://example.org, without a path behind it, or none";

  /**
   * @throws BadSetting with one sentence that names the setting, its value and what is allowed
   */
  static Settings read(Flags flags, Map<String, String> environment) throws BadSetting {
    Sources from = new Sources(flags, environment);
    HttpsSettings https = HttpsSettings.read(from);
    boolean acme = https.certificate() instanceof Certificate.Acme;
    Limits limits = limits(from);
    checkTogether(from, limits);
    Settings settings =
        new Settings(
            from.one(Option.HOST, https.isOn() ? "0.0.0.0" : "localhost", Reading::listened),
            from.one(Option.PORT, acme ? "80" : "8000", Reading.whole(0, 65_535)),
            https,
            from.each(Option.TRUSTED_PROXY, Reading::network),
            limits,
            from.one(Option.ROTATION, Reading.whole(10, 120)),
            from.each(Option.ALLOW_ORIGIN, Reading.suchAs(ORIGINS, Origins::isOrigin)),
            TurnSettings.read(from, limits.of(Limit.MAX_MEMBERS_PER_ROOM)),
            from.strangers());
    new Ports(settings).checkApart();
    return settings;
  }

  private static Limits limits(Sources from) throws BadSetting {
    Limits limits = Limits.defaults();
    for (Limit limit : Limit.values()) {
      Reading<Integer> range = Reading.whole(limit.least(), limit.most());
      limits = limits.with(limit, from.one(Option.of(limit), range));
    }
    return limits;
  }

  private static void checkTogether(Sources from, Limits limits) throws BadSetting {
    checkLess(from, limits, Limit.HEARTBEAT_SECONDS, Limit.TIMEOUT_SECONDS);
    checkLess(from, limits, Limit.MAX_FRAME_BYTES, Limit.MAX_PENDING_BYTES);
  }

  private static void checkLess(Sources from, Limits limits, Limit less, Limit more)
      throws BadSetting {
    if (limits.of(less) >= limits.of(more)) {
      throw new BadSetting(
          from.name(Option.of(less))
              + " is "
              + limits.of(less)
              + ", but must be less than "
              + from.name(Option.of(more))
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
