package realtimeweb.server;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.OwnAddresses;
import realtimeweb.turn.TurnPlan;
import realtimeweb.turn.TurnUrl;

/** What an operator decides about a coturn that runs beside this server. */
final class ManagedTurnSettings {
  private static final String MANAGED = "managed";
  private static final Pattern PORTS = Pattern.compile("([0-9]{4,5})-([0-9]{4,5})");
  private static final int FIRST_FREE_PORT = 1_024;
  private static final int LAST_PORT = 65_535;

  private ManagedTurnSettings() {}

  private record Range(int first, int last) {
    private static Range read(String text) throws Unfit {
      Matcher ports = PORTS.matcher(text);
      int first = ports.matches() ? Integer.parseInt(ports.group(1)) : 0;
      int last = ports.matches() ? Integer.parseInt(ports.group(2)) : 0;
      if (first < FIRST_FREE_PORT || last > LAST_PORT || first > last) {
        throw new Unfit("must be such as 49160-49959, from 1024 to 65535");
      }
      return new Range(first, last);
    }
  }

  /**
   * All is read, lest a wrong value lies in wait; null if no coturn is to be managed.
   *
   * @param maxAllocations of one member of a room
   */
  static @Nullable TurnPlan read(Sources from, int maxAllocations) throws BadSetting {
    String managed = from.any(Option.TURN, Reading.suchAs("managed, or left out", MANAGED));
    String host = from.any(Option.TURN_HOST, Reading::host);
    int port = from.one(Option.TURN_PORT, ManagedTurnSettings::port);
    int tlsPort = from.one(Option.TURN_TLS_PORT, ManagedTurnSettings::port);
    List<String> addresses = from.each(Option.TURN_LISTEN, ManagedTurnSettings::listened);
    List<String> external = from.each(Option.TURN_EXTERNAL_IP, ManagedTurnSettings::external);
    Range relayed = from.one(Option.TURN_PORTS, Range::read);
    return managed == null
        ? null
        : new TurnPlan(
            host == null ? "" : host,
            port,
            tlsPort,
            addresses.isEmpty() ? own() : addresses,
            external,
            relayed.first(),
            relayed.last(),
            maxAllocations);
  }

  /** One that browsers take in a URL. */
  private static int port(String text) throws Unfit {
    int port = Reading.whole(1, LAST_PORT).read(text);
    String objection = TurnUrl.objection(port);
    if (objection != null) {
      throw new Unfit(objection);
    }
    return port;
  }

  private static String listened(String text) throws Unfit {
    String address = Reading.address(text);
    if (address.equals("0.0.0.0") || address.equals("::")) {
      throw new Unfit("all addresses are listened on anyhow; leave it out");
    }
    return address;
  }

  private static String external(String text) throws Unfit {
    String[] both = text.split("/", 2);
    String known = Reading.address(both[0]);
    if (both.length == 1) {
      return known;
    }
    String own = Reading.address(both[1]);
    if (known.contains(":") != own.contains(":")) {
      throw new Unfit("must be two addresses of one kind, both IPv4 or both IPv6");
    }
    return known + "/" + own;
  }

  private static List<String> own() throws BadSetting {
    try {
      List<String> all = OwnAddresses.list();
      if (!all.isEmpty()) {
        return all;
      }
    } catch (IOException e) {
      // The same sentence says what to do.
    }
    throw new BadSetting(
        "--turn managed finds no network address of this machine; name one with --turn-listen.");
  }
}
