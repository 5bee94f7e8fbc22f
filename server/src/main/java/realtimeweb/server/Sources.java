package realtimeweb.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import realtimeweb.protocol.Nullable;

/** Where values come from: the command line, then the environment, then the file, then defaults. */
final class Sources {
  private final Flags flags;
  private final Map<String, String> environment;
  private final Properties file = new Properties();

  Sources(Flags flags, Map<String, String> environment) throws BadSetting {
    this.flags = flags;
    this.environment = environment;
    String config = text(Option.CONFIG);
    if (!config.isEmpty()) {
      load(config);
    }
  }

  private void load(String config) throws BadSetting {
    try (Reader reader = Files.newBufferedReader(Path.of(config))) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadSetting("--config is " + config + ", but must be a readable properties file.");
    }
    Set<String> known = Option.all().stream().map(Option::label).collect(Collectors.toSet());
    for (String name : file.stringPropertyNames()) {
      if (!known.contains(name)) {
        throw new BadSetting("The file " + config + " sets " + name + ", which is no option.");
      }
    }
  }

  String text(Option option) {
    return text(option, String.valueOf(option.standard()));
  }

  /** With a default that other settings decide. */
  String text(Option option, String standard) {
    String flag = flags.value(option);
    String value = flag != null ? flag : elsewhere(option);
    return value != null ? value : standard;
  }

  /** Whether a flag is given, or true elsewhere. */
  boolean on(Option option) throws BadSetting {
    String value = flags.has(option) ? "true" : elsewhere(option);
    String word = value == null ? "false" : value.strip();
    if (!word.equals("true") && !word.equals("false")) {
      throw new BadSetting(option.flag() + " is " + word + ", but must be true or false.");
    }
    return word.equals("true");
  }

  List<String> list(Option option) {
    List<String> values = flags.values(option);
    String elsewhere = values.isEmpty() ? elsewhere(option) : null;
    return elsewhere == null || elsewhere.isBlank()
        ? values
        : List.of(elsewhere.strip().split("\\s*,\\s*"));
  }

  private @Nullable String elsewhere(Option option) {
    String variable = environment.get(option.variable());
    return variable != null ? variable : file.getProperty(option.label());
  }

  int whole(Option option, int least, int most) throws BadSetting {
    return whole(option, String.valueOf(option.standard()), least, most);
  }

  /** With a default that other settings decide. */
  int whole(Option option, String standard, int least, int most) throws BadSetting {
    String text = text(option, standard).strip();
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // The same sentence says what is wrong with it.
    }
    throw new BadSetting(
        option.flag()
            + " is "
            + text
            + ", but must be a whole number from "
            + least
            + " to "
            + most
            + ".");
  }

  /** A list, each value of which is allowed. */
  List<String> each(Option option, Predicate<String> allowed, String example) throws BadSetting {
    for (String value : list(option)) {
      check(option, value, allowed, example);
    }
    return list(option);
  }

  List<String> each(Option option, String pattern, String example) throws BadSetting {
    return each(option, value -> value.matches(pattern), example);
  }

  /** A text of that pattern. */
  String one(Option option, String pattern, String example) throws BadSetting {
    String value = text(option).strip();
    check(option, value, v -> v.matches(pattern), example);
    return value;
  }

  private static void check(Option option, String value, Predicate<String> allowed, String example)
      throws BadSetting {
    if (!allowed.test(value)) {
      throw new BadSetting(
          option.flag() + " is " + value + ", but must be such as " + example + ".");
    }
  }
}
