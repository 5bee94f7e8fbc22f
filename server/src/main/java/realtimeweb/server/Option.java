package realtimeweb.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.Limit;

/**
 * One setting, as it is written after {@code --}.
 *
 * @param standard the default; null for a list, which is empty
 * @param takes the name of its value in the help
 */
record Option(String label, @Nullable String standard, String takes, String meaning) {
  static final Option HOST =
      new Option(
          "host",
          "localhost",
          "NAME",
          "Address to listen on. Browsers give camera and microphone only to https pages and to"
              + " localhost: to serve others, put a TLS proxy in front, or use 0.0.0.0 to listen"
              + " everywhere.");
  static final Option PORT = new Option("port", "8000", "NUMBER", "0 takes any that is free.");
  static final Option ROTATION =
      new Option(
          "rotation-seconds", "120", "NUMBER", "How often keys are replaced at the least, 10-120.");
  static final Option ALLOW_ORIGIN =
      new Option(
          "allow-origin",
          null,
          "ORIGIN",
          "Pages of this origin may connect too, such as https://example.org; none lets programs"
              + " connect that send no Origin. Repeatable.");
  static final Option STUN_URL =
      new Option("stun-url", null, "URL", "stun: or stuns: server. Repeatable.");
  static final Option TURN_URL =
      new Option("turn-url", null, "URL", "turn: or turns: server. Repeatable.");
  static final Option TURN_SECRET =
      new Option(
          "turn-secret",
          "",
          "TEXT",
          "coturn's static-auth-secret. Others on this machine can see a command line: better put"
              + " it in the environment or in the file.");
  static final Option TURN_TTL =
      new Option("turn-ttl", "86400", "SECONDS", "How long TURN credentials last, 60-604800.");
  static final Option CONFIG =
      new Option("config", "", "FILE", "Properties such as port=8000, one a line.");

  static Option of(Limit limit) {
    String range = ", " + limit.least() + "-" + limit.most() + ".";
    String standard = String.valueOf(limit.standard());
    return new Option(limit.label(), standard, "NUMBER", limit.meaning() + range);
  }

  /** All, in the order of the help. */
  static List<Option> all() {
    List<Option> all =
        new ArrayList<>(
            List.of(
                HOST,
                PORT,
                CONFIG,
                ROTATION,
                ALLOW_ORIGIN,
                STUN_URL,
                TURN_URL,
                TURN_SECRET,
                TURN_TTL));
    for (Limit limit : Limit.values()) {
      all.add(of(limit));
    }
    return all;
  }

  boolean isList() {
    return standard == null;
  }

  String flag() {
    return "--" + label;
  }

  /** Its name in the environment: {@code REALTIMEWEB_MAX_ROOMS}. */
  String variable() {
    return "REALTIMEWEB_" + label.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
