package realtimeweb.server;

import java.nio.file.Path;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.TurnPlan;

/**
 * What an operator decides about STUN and TURN, checked.
 *
 * @param plan of a coturn that runs beside this server; null if none does
 * @param certificate a PEM file for that coturn; null for none
 * @param key its private key
 */
record TurnSettings(
    List<String> stunUrls,
    List<String> turnUrls,
    String secret,
    int ttlSeconds,
    @Nullable TurnPlan plan,
    @Nullable Path certificate,
    @Nullable Path key) {
  /** Three ways to the relay over two families of addresses, twice while ICE restarts. */
  private static final int ALLOCATIONS_PER_LINK = 12;

  static TurnSettings read(Sources from, int maxMembers) throws BadSetting {
    TurnPlan plan = ManagedTurnSettings.read(from, ALLOCATIONS_PER_LINK * (maxMembers - 1));
    TurnSettings settings =
        new TurnSettings(
            from.each(Option.STUN_URL, Reading.url(false)),
            from.each(Option.TURN_URL, Reading.url(true)),
            from.text(Option.TURN_SECRET),
            from.one(Option.TURN_TTL, Reading.whole(30, 604_800)),
            plan,
            from.any(Option.TURN_CERT, FilePath::readable),
            from.any(Option.TURN_KEY, FilePath::readable));
    settings.checkTogether(from);
    return settings;
  }

  private void checkTogether(Sources from) throws BadSetting {
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

  /** Whether people in calls are told of any server. */
  boolean reachBeyond() {
    return plan != null || !stunUrls.isEmpty() || !turnUrls.isEmpty();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "TurnSettings[]";
  }
}
