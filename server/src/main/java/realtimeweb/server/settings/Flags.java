package realtimeweb.server.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The values of each {@link Option} on the command line. */
public final class Flags {
  /** Of an empty command line. */
  public static final Flags NONE = new Flags();

  private final Map<String, List<String>> values = new HashMap<>();

  private Flags() {}

  public static Flags of(ParseResult parsed) {
    Flags flags = new Flags();
    for (OptionSpec option : parsed.matchedOptions()) {
      flags.values.put(option.longestName(), option.stringValues());
    }
    return flags;
  }

  /**
   * Empty if the flag is absent.
   *
   * @throws BadSetting if a flag has an empty value
   */
  List<GivenValue> given(Option option) throws BadSetting {
    List<GivenValue> all = new ArrayList<>();
    for (String written : values.getOrDefault(option.flag(), List.of())) {
      List<String> parts = option.parts(written.strip());
      if (parts.isEmpty()) {
        throw new BadSetting(option.flag() + " has no value; give it one, or leave it out.");
      }
      parts.forEach(part -> all.add(new GivenValue(option.flag(), part)));
    }
    return all;
  }
}
