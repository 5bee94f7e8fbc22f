package realtimeweb.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

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

  /**
   * Empty if it says nothing.
   *
   * @throws BadSetting if a flag has an empty value
   */
  List<Given> given(Option option) throws BadSetting {
    List<Given> all = new ArrayList<>();
    for (String written : values.getOrDefault(option.flag(), List.of())) {
      List<String> parts = option.parts(written.strip());
      if (parts.isEmpty()) {
        throw new BadSetting(option.flag() + " has no value; give it one, or leave it out.");
      }
      parts.forEach(part -> all.add(new Given(option.flag(), part)));
    }
    return all;
  }
}
