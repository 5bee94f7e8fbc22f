package realtimeweb.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;

/** Where values come from: the command line, then the environment, then the file, then defaults. */
final class Sources {
  private final Flags flags;
  private final Environment environment;
  private final ConfigFile file;

  Sources(Flags flags, Map<String, String> variables) throws BadSetting {
    this.flags = flags;
    this.environment = new Environment(variables);
    List<Given> config = flags.given(Option.CONFIG);
    List<Given> named = config.isEmpty() ? environment.given(Option.CONFIG) : config;
    this.file = named.isEmpty() ? ConfigFile.NONE : ConfigFile.read(named.get(0));
  }

  /** What of the environment is meant for nobody, a sentence each. */
  List<String> strangers() {
    return environment.strangers();
  }

  /** Empty if nobody says anything, and the default holds. */
  private List<Given> all(Option option) throws BadSetting {
    List<Given> flag = flags.given(option);
    List<Given> variable = flag.isEmpty() ? environment.given(option) : flag;
    return variable.isEmpty() ? file.given(option) : variable;
  }

  /** Null if it has no value. */
  private @Nullable Given only(Option option) throws BadSetting {
    List<Given> all = all(option);
    if (all.size() > 1) {
      throw new BadSetting(
          all.get(1).place() + " comes after " + all.get(0).place() + "; leave one of them.");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** What to call it in a sentence: where it is set, or its flag. */
  String name(Option option) throws BadSetting {
    List<Given> all = all(option);
    return all.isEmpty() ? option.flag() : all.get(0).place();
  }

  /** Any text; empty if there is neither a value nor a default. */
  String text(Option option) throws BadSetting {
    return one(option, text -> text);
  }

  <T> T one(Option option, Reading<T> reading) throws BadSetting {
    return one(option, String.valueOf(option.standard()), reading);
  }

  /** With a default that other settings decide. */
  <T> T one(Option option, String standard, Reading<T> reading) throws BadSetting {
    Given given = only(option);
    return (given == null ? new Given(option.flag(), standard) : given).read(reading);
  }

  /** Null if it has no value. */
  <T> @Nullable T any(Option option, Reading<T> reading) throws BadSetting {
    Given given = only(option);
    return given == null ? null : given.read(reading);
  }

  boolean on(Option option) throws BadSetting {
    return one(option, Reading::yesOrNo);
  }

  /** A list, each value of which is read. */
  <T> List<T> each(Option option, Reading<T> reading) throws BadSetting {
    List<T> values = new ArrayList<>();
    for (Given given : all(option)) {
      values.add(given.read(reading));
    }
    return values;
  }
}
