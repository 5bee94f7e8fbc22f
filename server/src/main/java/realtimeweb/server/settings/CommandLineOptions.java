package realtimeweb.server.settings;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line and its help. */
public final class CommandLineOptions {
  private static final int COLUMNS = 100;

  /** The subcommand that checks a server instead of running one. */
  static final String DOCTOR = "doctor";

  private final CommandLine commandLine =
      new CommandLine(
              spec("Serves encrypted calls: open the printed address in a browser.%n")
                  .name("java -jar realtimeweb.jar"))
          .addSubcommand(DOCTOR, doctor());

  private static CommandSpec doctor() {
    CommandSpec spec =
        spec(
            "Checks the port, the certificate, STUN, TURN and the clock, of the server that runs"
                + " or of one that would run with these settings. Status 1 if anything is bad.%n");
    return spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ADDRESS")
            .arity("0..1")
            .type(String.class)
            .description(
                "Where people open the page, such as https://call.example.org; otherwise --host"
                    + " and --port.")
            .build());
  }

  private static CommandSpec spec(String description) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(description)
        .footer(
            "%nEvery option may also stand in the environment (--max-rooms is"
                + " REALTIMEWEB_MAX_ROOMS) or in the --config file (max-rooms=100); the command"
                + " line comes first, then the environment, then the file. Lists are parted by"
                + " commas there.")
        .sortOptions(false)
        .width(COLUMNS);
    Option.all().forEach(option -> spec.addOption(spec(option)));
    spec.addOption(flag("--help", "Prints this.").usageHelp(true).build());
    spec.addOption(
        flag("--version", "Prints the version and its commit.").versionHelp(true).build());
    return spec;
  }

  private static OptionSpec spec(Option option) {
    if (option.isFlag()) {
      return flag(option.flag(), option.meaning().replace("%", "%%"))
          .converters(CommandLineOptions::flagValue)
          .build();
    }
    String defaultValue = option.defaultValue();
    String shown =
        defaultValue == null || defaultValue.isEmpty() ? "" : " Default: " + defaultValue + ".";
    return OptionSpec.builder(option.flag())
        .paramLabel(option.takes())
        .type(option.isList() ? List.class : String.class)
        .auxiliaryTypes(String.class)
        .description((option.meaning() + shown).replace("%", "%%"))
        .build();
  }

  /** The value of a flag after {@code =}, as in the environment and the file. */
  private static Object flagValue(String text) {
    try {
      return ValueParser.flagValue(text.strip());
    } catch (InvalidValue e) {
      throw new TypeConversionException(GivenValue.shown(text) + " " + e.getMessage());
    }
  }

  private static OptionSpec.Builder flag(String name, String meaning) {
    return OptionSpec.builder(name).type(boolean.class).description(meaning);
  }

  public ParseResult parse(String... args) throws BadSetting {
    try {
      return commandLine.parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      // The value after = may be a secret.
      String name = e.getUnmatched().get(0).replaceFirst("=.*", "");
      throw new BadSetting("There is no option " + name + "; --help lists all that there are.");
    } catch (ParameterException e) {
      String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new BadSetting(words + "; --help lists what is allowed.");
    }
  }

  /** Help of the server, or of the subcommand if one is given. */
  public static String help(ParseResult parsed) {
    return parsed.commandSpec().commandLine().getUsageMessage();
  }
}
