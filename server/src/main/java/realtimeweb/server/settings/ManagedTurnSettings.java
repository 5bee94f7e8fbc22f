package realtimeweb.server.settings;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.OwnAddresses;
import realtimeweb.turn.TurnPlan;
import realtimeweb.turn.TurnUrl;

/** The settings of a coturn that this server manages. */
final class ManagedTurnSettings {
  private static final String MANAGED = "managed";
  private static final Pattern PORTS = Pattern.compile("([0-9]{4,5})-([0-9]{4,5})");
  private static final int FIRST_FREE_PORT = 1_024;
  private static final int LAST_PORT = 65_535;

  private ManagedTurnSettings() {}

  private record RelayPorts(int first, int last) {
    private static RelayPorts parse(String text) throws InvalidValue {
      Matcher ports = PORTS.matcher(text);
      int first = ports.matches() ? Integer.parseInt(ports.group(1)) : 0;
      int last = ports.matches() ? Integer.parseInt(ports.group(2)) : 0;
      if (first < FIRST_FREE_PORT || last > LAST_PORT || first > last) {
        throw new InvalidValue(
            "must be such as "
                + Option.TURN_PORTS.defaultValue()
                + ", from "
                + FIRST_FREE_PORT
                + " to "
                + LAST_PORT);
      }
      return new RelayPorts(first, last);
    }
  }

  /**
   * Null if no coturn is to be managed; even then all values are checked.
   *
   * @param maxAllocations of one member of a room
   */
  static @Nullable TurnPlan read(SettingSources from, int maxAllocations) throws BadSetting {
    String managed = from.any(Option.TURN, ValueParser.matching("managed, or left out", MANAGED));
    String host = from.any(Option.TURN_HOST, ValueParser::host);
    int port = port(from, Option.TURN_PORT);
    int tlsPort = port(from, Option.TURN_TLS_PORT);
    List<String> addresses = from.each(Option.TURN_LISTEN, ManagedTurnSettings::listenAddress);
    List<String> external =
        from.each(Option.TURN_EXTERNAL_IP, ManagedTurnSettings::externalAddress);
    RelayPorts relayed = from.one(Option.TURN_PORTS, RelayPorts::parse);
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

  /** A port that browsers accept in a URL. */
  private static int port(SettingSources from, Option option) throws BadSetting {
    ValueParser<Integer> number = ValueParser.integer(option);
    return from.one(
        option,
        text -> {
          int port = number.parse(text);
          String objection = TurnUrl.objection(port);
          if (objection != null) {
            throw new InvalidValue(objection);
          }
          return port;
        });
  }

  private static String listenAddress(String text) throws InvalidValue {
    String address = ValueParser.address(text);
    if (address.equals("0.0.0.0") || address.equals("::")) {
      throw new InvalidValue("all addresses are listened on anyhow; leave it out");
    }
    return address;
  }

  private static String externalAddress(String text) throws InvalidValue {
    String[] both = text.split("/", 2);
    String known = ValueParser.address(both[0]);
    if (both.length == 1) {
      return known;
    }
    String own = ValueParser.address(both[1]);
    if (known.contains(":") != own.contains(":")) {
      throw new InvalidValue("must be two addresses of one kind, both IPv4 or both IPv6");
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
