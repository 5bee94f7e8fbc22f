package realtimeweb.server.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The environment variable of each {@link Option}; an empty one counts as absent. */
final class EnvironmentVariables {
  private static final String PREFIX = "REALTIMEWEB_";

  /**
   * Variables that Kubernetes sets in each container for each service. A service named realtimeweb
   * gets a REALTIMEWEB_PORT that is not a port.
   */
  private static final Pattern SERVICE =
      Pattern.compile(
          ".+_SERVICE_(HOST|PORT(_.+)?)|.+_PORT_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?");

  private static final Pattern LINK = Pattern.compile("(tcp|udp|sctp)://.+:([0-9]+)");

  private final Map<String, String> variables;

  EnvironmentVariables(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Empty if the variable is absent. */
  List<GivenValue> given(Option option) {
    String name = option.variable();
    String value = variables.getOrDefault(name, "").strip();
    return isLink(name, value)
        ? List.of()
        : option.parts(value).stream().map(text -> new GivenValue(name, text)).toList();
  }

  /** A sentence about each variable that looks like a setting and is none. */
  List<String> unknown() {
    Set<String> known = Option.all().stream().map(Option::variable).collect(Collectors.toSet());
    return variables.keySet().stream()
        .filter(name -> name.toUpperCase(Locale.ROOT).startsWith(PREFIX))
        .filter(name -> !known.contains(name) && !isOfService(name))
        .sorted()
        .map(
            name ->
                GivenValue.shown(name)
                    + " in the environment is no setting, and changes nothing; --help lists all"
                    + " that there are.")
        .toList();
  }

  private boolean isOfService(String name) {
    return SERVICE.matcher(name).matches() || isLink(name, variables.getOrDefault(name, ""));
  }

  /** Whether other variables repeat the value, as those of Kubernetes do. */
  private boolean isLink(String name, String value) {
    Matcher link = LINK.matcher(value);
    return link.matches()
        && variables.containsKey(
            name + "_" + link.group(2) + "_" + link.group(1).toUpperCase(Locale.ROOT));
  }
}
