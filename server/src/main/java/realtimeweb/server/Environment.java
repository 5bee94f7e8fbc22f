package realtimeweb.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the environment says about each {@link Option}; a variable that is empty says nothing. */
final class Environment {
  private static final String PREFIX = "REALTIMEWEB_";

  /**
   * Kubernetes tells each container about each service, with names made of the service's. One
   * called realtimeweb has a REALTIMEWEB_PORT that is no port.
   */
  private static final Pattern SERVICE =
      Pattern.compile(
          ".+_SERVICE_(HOST|PORT(_.+)?)|.+_PORT_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?");

  private static final Pattern LINK = Pattern.compile("(tcp|udp|sctp)://.+:([0-9]+)");

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Empty if it says nothing. */
  List<Given> given(Option option) {
    String name = option.variable();
    String value = variables.getOrDefault(name, "").strip();
    return isLink(name, value)
        ? List.of()
        : option.parts(value).stream().map(text -> new Given(name, text)).toList();
  }

  /** A sentence about each variable that looks like a setting and is none. */
  List<String> strangers() {
    Set<String> known = Option.all().stream().map(Option::variable).collect(Collectors.toSet());
    return variables.keySet().stream()
        .filter(name -> name.toUpperCase(Locale.ROOT).startsWith(PREFIX))
        .filter(name -> !known.contains(name) && !isOfService(name))
        .sorted()
        .map(
            name ->
                Given.shown(name)
                    + " in the environment is no setting, and changes nothing; --help lists all"
                    + " that there are.")
        .toList();
  }

  private boolean isOfService(String name) {
    return SERVICE.matcher(name).matches() || isLink(name, variables.getOrDefault(name, ""));
  }

  /** Whether the same is said once more in other variables, as Kubernetes does. */
  private boolean isLink(String name, String value) {
    Matcher link = LINK.matcher(value);
    return link.matches()
        && variables.containsKey(
            name + "_" + link.group(2) + "_" + link.group(1).toUpperCase(Locale.ROOT));
  }
}
