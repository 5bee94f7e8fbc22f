package realtimeweb.server.settings;

import java.util.List;
import java.util.Map;
import realtimeweb.net.IpNetwork;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;
import realtimeweb.web.socket.Origins;

/**
 * All settings, checked.
 *
 * @param unknownVariables a sentence about each environment variable that looks like a setting and
 *     is none
 */
public record Settings(
    String host,
    int port,
    HttpsSettings https,
    List<IpNetwork> trustedProxies,
    Limits limits,
    int rotationSeconds,
    List<String> allowedOrigins,
    TurnSettings turn,
    List<String> unknownVariables) {

  private static final String ORIGINS = "https://example.org, without a path behind it, or none";

  /**
   * Reads all settings from the command line, the environment and the file.
   *
   * @throws BadSetting with one sentence that names the setting, its value and what is allowed
   */
  public static Settings read(Flags flags, Map<String, String> environment) throws BadSetting {
    SettingSources from = new SettingSources(flags, environment);
    HttpsSettings https = HttpsSettings.read(from);
    boolean acme = https.certificate() instanceof CertificateSetting.Acme;
    Limits limits = limits(from);
    checkTogether(from, limits);
    Settings settings =
        new Settings(
            from.one(Option.HOST, https.isOn(), ValueParser::listenAddress),
            from.number(Option.PORT, acme),
            https,
            from.each(Option.TRUSTED_PROXY, ValueParser::network),
            limits,
            from.number(Option.ROTATION),
            from.each(Option.ALLOW_ORIGIN, ValueParser.matching(ORIGINS, Origins::isOrigin)),
            TurnSettings.read(from, limits.of(Limit.MAX_MEMBERS_PER_ROOM)),
            from.unknownVariables());
    new PortConflicts(settings).checkApart();
    return settings;
  }

  private static Limits limits(SettingSources from) throws BadSetting {
    Limits limits = Limits.defaults();
    for (Limit limit : Limit.values()) {
      limits = limits.with(limit, from.number(Option.of(limit)));
    }
    return limits;
  }

  private static void checkTogether(SettingSources from, Limits limits) throws BadSetting {
    checkLess(from, limits, Limit.HEARTBEAT_SECONDS, Limit.TIMEOUT_SECONDS);
    checkLess(from, limits, Limit.MAX_FRAME_BYTES, Limit.MAX_PENDING_BYTES);
  }

  private static void checkLess(SettingSources from, Limits limits, Limit less, Limit more)
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
