package realtimeweb.server.settings;

import java.nio.file.Path;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.TurnPlan;

/**
 * The settings of STUN and TURN, checked.
 *
 * @param plan of a coturn that runs beside this server; null if none does
 * @param certificate a PEM file for that coturn; null for none
 * @param key its private key
 */
public record TurnSettings(
    List<String> stunUrls,
    List<String> turnUrls,
    String secret,
    int ttlSeconds,
    @Nullable TurnPlan plan,
    @Nullable Path certificate,
    @Nullable Path key) {
  /** UDP, TCP and TLS over two address families, twice while ICE restarts. */
  private static final int ALLOCATIONS_PER_LINK = 12;

  static TurnSettings read(SettingSources from, int maxMembers) throws BadSetting {
    TurnPlan plan = ManagedTurnSettings.read(from, ALLOCATIONS_PER_LINK * (maxMembers - 1));
    TurnSettings settings =
        new TurnSettings(
            from.each(Option.STUN_URL, ValueParser.url(false)),
            from.each(Option.TURN_URL, ValueParser.url(true)),
            from.text(Option.TURN_SECRET),
            from.number(Option.TURN_TTL),
            plan,
            from.any(Option.TURN_CERT, FilePath::readable),
            from.any(Option.TURN_KEY, FilePath::readable));
    settings.checkTogether(from);
    return settings;
  }

  private void checkTogether(SettingSources from) throws BadSetting {
    if (!turnUrls.isEmpty() && secret.isEmpty()) {
      throw new BadSetting(
          from.name(Option.TURN_URL) + " needs --turn-secret, the secret shared with that server.");
    }
    if (!turnUrls.isEmpty() && plan != null) {
      throw new BadSetting(
          from.name(Option.TURN)
              + " and "
              + from.name(Option.TURN_URL)
              + " exclude each other; leave one out.");
    }
    if ((certificate == null) != (key == null)) {
      throw new BadSetting(
          "--turn-cert and --turn-key need each other; name a file that holds both twice.");
    }
  }

  /** Whether clients get any STUN or TURN server. */
  public boolean reachBeyond() {
    return plan != null || !stunUrls.isEmpty() || !turnUrls.isEmpty();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "TurnSettings[]";
  }
}
