package realtimeweb.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.OwnAddresses;
import realtimeweb.turn.TurnPlan;

/**
 * What an operator decides about STUN and TURN, checked.
 *
 * @param plan of a coturn that runs beside this server; null if none does
 * @param certificate a PEM file for that coturn; empty for none
 * @param key its private key
 */
record TurnSettings(
    List<String> stunUrls,
    List<String> turnUrls,
    String secret,
    int ttlSeconds,
    @Nullable TurnPlan plan,
    String certificate,
    String key) {
  private static final String MANAGED = "managed";
  private static final String IPV4 = "[0-9]{1,3}(\\.[0-9]{1,3}){3}";
  private static final String ADDRESS = "(" + IPV4 + "|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)";
  private static final String HOST = "|[A-Za-z0-9.:\\[\\]-]+";
  private static final Pattern PORTS = Pattern.compile("([0-9]{4,5})-([0-9]{4,5})");
  private static final int FIRST_FREE_PORT = 1_024;
  private static final int LAST_PORT = 65_535;

  /** Three ways to the relay over two families of addresses, twice while ICE restarts. */
  private static final int ALLOCATIONS_PER_LINK = 12;

  static TurnSettings read(Sources from, int maxMembers) throws BadSetting {
    TurnSettings settings =
        new TurnSettings(
            from.each(Option.STUN_URL, url("stuns?"), "stun:example.org:3478"),
            from.each(Option.TURN_URL, url("turns?"), "turn:example.org?transport=udp"),
            from.text(Option.TURN_SECRET),
            from.whole(Option.TURN_TTL, 30, 604_800),
            plan(from, ALLOCATIONS_PER_LINK * (maxMembers - 1)),
            file(from, Option.TURN_CERT),
            file(from, Option.TURN_KEY));
    settings.checkTogether();
    return settings;
  }

  /** RFC 7064 and RFC 7065. */
  private static String url(String scheme) {
    return scheme + ":[A-Za-z0-9.:\\[\\]-]+(\\?transport=(udp|tcp))?";
  }

  private static @Nullable TurnPlan plan(Sources from, int maxAllocations) throws BadSetting {
    if (from.one(Option.TURN, "|" + MANAGED, MANAGED + ", or left out").isEmpty()) {
      return null;
    }
    Matcher ports = PORTS.matcher(from.text(Option.TURN_PORTS));
    boolean range = ports.matches();
    int first = range ? Integer.parseInt(ports.group(1)) : 0;
    int last = range ? Integer.parseInt(ports.group(2)) : 0;
    if (first < FIRST_FREE_PORT || last > LAST_PORT || first > last) {
      throw new BadSetting(
          "--turn-ports is "
              + from.text(Option.TURN_PORTS)
              + ", but must be such as 49160-49959, from 1024 to 65535.");
    }
    return new TurnPlan(
        from.one(Option.TURN_HOST, HOST, "turn.example.org"),
        from.whole(Option.TURN_PORT, 1, LAST_PORT),
        from.whole(Option.TURN_TLS_PORT, 1, LAST_PORT),
        addresses(from),
        from.each(Option.TURN_EXTERNAL_IP, ADDRESS + "(/" + ADDRESS + ")?", "198.51.100.7"),
        first,
        last,
        maxAllocations);
  }

  private static List<String> addresses(Sources from) throws BadSetting {
    List<String> named = from.each(Option.TURN_LISTEN, ADDRESS, "192.0.2.7");
    try {
      List<String> all = named.isEmpty() ? OwnAddresses.list() : named;
      if (!all.isEmpty()) {
        return all;
      }
    } catch (IOException e) {
      // The same sentence says what to do.
    }
    throw new BadSetting(
        "--turn managed finds no network address of this machine; name one with --turn-listen.");
  }

  private static String file(Sources from, Option option) throws BadSetting {
    String file = from.text(option);
    if (!file.isEmpty() && !Files.isReadable(Path.of(file))) {
      throw new BadSetting(option.flag() + " is " + file + ", but must be a readable PEM file.");
    }
    return file;
  }

  private void checkTogether() throws BadSetting {
    if (!turnUrls.isEmpty() && secret.isEmpty()) {
      throw new BadSetting("--turn-url needs --turn-secret, the secret shared with that server.");
    }
    if (!turnUrls.isEmpty() && plan != null) {
      throw new BadSetting("--turn managed and --turn-url exclude each other; leave one out.");
    }
    if (certificate.isEmpty() != key.isEmpty()) {
      throw new BadSetting(
          "--turn-cert and --turn-key need each other; name a file that holds both twice.");
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "TurnSettings[]";
  }
}
