package realtimeweb.server;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;
import realtimeweb.relay.Limit;
import realtimeweb.relay.Limits;
import realtimeweb.web.Origins;

/** All that an operator decides, checked. */
record Settings(
    String host,
    int port,
    Limits limits,
    int rotationSeconds,
    List<String> allowedOrigins,
    TurnSettings turn) {

  /**
   * @throws BadSetting with one sentence that names the option, its value and what is allowed
   */
  static Settings read(ParseResult flags, Map<String, String> environment) throws BadSetting {
    Sources from = new Sources(flags, environment);
    Limits limits = limits(from);
    Settings settings =
        new Settings(
            from.text(Option.HOST),
            from.whole(Option.PORT, 0, 65_535),
            limits,
            from.whole(Option.ROTATION, 10, 120),
            from.each(Option.ALLOW_ORIGIN, Origins::isOrigin, "https://example.org, or none"),
            TurnSettings.read(from, limits.of(Limit.MAX_MEMBERS_PER_ROOM)));
    settings.checkTogether();
    return settings;
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
