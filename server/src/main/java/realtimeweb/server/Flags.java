package realtimeweb.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import realtimeweb.protocol.Nullable;

/** What the command line says about each {@link Option}. */
final class Flags {
  private final Map<String, List<String>> values = new HashMap<>();

  private Flags() {}

  static Flags of(ParseResult parsed) {
    Flags flags = new Flags();
    for (OptionSpec option : parsed.matchedOptions()) {
      flags.values.put(option.longestName(), option.stringValues());
    }
    return flags;
  }

  /**
   * Of words that can be read in one way only: known options, each that takes a value with one that
   * looks like nothing else. Null if there are others, and picocli has to say what they mean; to
   * make it ready takes longer than anything else in the start.
   */
  static @Nullable Flags plain(String... words) {
    Map<String, Option> known = new HashMap<>();
    Option.all().forEach(option -> known.put(option.flag(), option));
    Flags flags = new Flags();
    Iterator<String> rest = List.of(words).iterator();
    while (rest.hasNext()) {
      if (!flags.takesNext(rest, known)) {
        return null;
      }
    }
    return flags;
  }

  private boolean takesNext(Iterator<String> rest, Map<String, Option> known) {
    String word = rest.next();
    int equals = word.indexOf('=');
    Option option = known.get(equals < 0 ? word : word.substring(0, equals));
    if (option == null) {
      return false;
    }
    if (option.isFlag()) {
      return equals < 0 && takes(option, "true");
    }
    if (equals < 0) {
      return rest.hasNext() && takesPlain(option, rest.next());
    }
    return takesPlain(option, word.substring(equals + 1));
  }

  private boolean takesPlain(Option option, String value) {
    return !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0 && takes(option, value);
  }

  /** False if the option has a value already, and takes only one. */
  private boolean takes(Option option, String value) {
    List<String> all = values.computeIfAbsent(option.flag(), absent -> new ArrayList<>());
    all.add(value);
    return option.isList() || all.size() == 1;
  }

  /** Null if it is not given. */
  @Nullable
  String value(Option option) {
    List<String> all = values(option);
    return all.isEmpty() ? null : all.get(0);
  }

  List<String> values(Option option) {
    return values.getOrDefault(option.flag(), List.of());
  }

  /** Whether it is given, with a value or without. */
  boolean has(Option option) {
    return values.containsKey(option.flag());
  }
}
