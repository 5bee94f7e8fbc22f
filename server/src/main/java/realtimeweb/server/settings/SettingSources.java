package realtimeweb.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;

/**
 * The sources of settings in their order of precedence: command line, environment, file, defaults.
 */
final class SettingSources {
  private final Flags flags;
  private final EnvironmentVariables environment;
  private final ConfigFile file;

  SettingSources(Flags flags, Map<String, String> variables) throws BadSetting {
    this.flags = flags;
    this.environment = new EnvironmentVariables(variables);
    List<GivenValue> config = flags.given(Option.CONFIG);
    List<GivenValue> named = config.isEmpty() ? environment.given(Option.CONFIG) : config;
    this.file = named.isEmpty() ? ConfigFile.NONE : ConfigFile.read(named.get(0));
  }

  /** See {@link EnvironmentVariables#unknown}. */
  List<String> unknownVariables() {
    return environment.unknown();
  }

  /** Empty if no source has a value. */
  private List<GivenValue> all(Option option) throws BadSetting {
    List<GivenValue> flag = flags.given(option);
    List<GivenValue> variable = flag.isEmpty() ? environment.given(option) : flag;
    return variable.isEmpty() ? file.given(option) : variable;
  }

  /** Null if it has no value. */
  private @Nullable GivenValue only(Option option) throws BadSetting {
    List<GivenValue> all = all(option);
    if (all.size() > 1) {
      throw new BadSetting(
          all.get(1).place() + " comes after " + all.get(0).place() + "; leave one of them.");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** The option's name for a sentence: the place of its value, or its flag. */
  String name(Option option) throws BadSetting {
    List<GivenValue> all = all(option);
    return all.isEmpty() ? option.flag() : all.get(0).place();
  }

  /** Any text; empty if there is neither a value nor a default. */
  String text(Option option) throws BadSetting {
    return one(option, text -> text);
  }

  <T> T one(Option option, ValueParser<T> parser) throws BadSetting {
    return one(option, false, parser);
  }

  /** With {@link Option#otherDefault} if {@code other}. */
  <T> T one(Option option, boolean other, ValueParser<T> parser) throws BadSetting {
    GivenValue given = only(option);
    String defaultValue = other ? option.otherDefault() : String.valueOf(option.defaultValue());
    return (given == null ? new GivenValue(option.flag(), defaultValue) : given).parse(parser);
  }

  /** A number in the option's range. */
  int number(Option option) throws BadSetting {
    return number(option, false);
  }

  int number(Option option, boolean other) throws BadSetting {
    return one(option, other, ValueParser.integer(option));
  }

  /** Null if it has no value. */
  <T> @Nullable T any(Option option, ValueParser<T> parser) throws BadSetting {
    GivenValue given = only(option);
    return given == null ? null : given.parse(parser);
  }

  boolean on(Option option) throws BadSetting {
    return one(option, ValueParser::flagValue);
  }

  /** All values of a list. */
  <T> List<T> each(Option option, ValueParser<T> parser) throws BadSetting {
    List<T> values = new ArrayList<>();
    for (GivenValue given : all(option)) {
      values.add(given.parse(parser));
    }
    return values;
  }
}
