package realtimeweb.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import realtimeweb.protocol.Nullable;

/** What the command line says about each {@link Option}. */
final class Flags {
  /** Of a command line without a word. */
  static final Flags NONE = new Flags();

  private final Map<String, List<String>> values = new HashMap<>();

  private Flags() {}

  static Flags of(ParseResult parsed) {
    Flags flags = new Flags();
    for (OptionSpec option : parsed.matchedOptions()) {
      flags.values.put(option.longestName(), option.stringValues());
    }
    return flags;
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
