package realtimeweb.server.settings;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import realtimeweb.relay.limits.Limit;

/** The table of settings in README.md has the flags, defaults and ranges of {@link Option}. */
class SettingsTableTest {
  private static final String HEADER = "| flag | default | meaning |";
  private static final Pattern RANGE = Pattern.compile("([0-9]+) to ([0-9]+)");

  /** Defaults in words, and what they stand for. */
  private static final Map<String, String> WORDS =
      Map.of(
          "", "",
          "Let's Encrypt", "https://acme-v02.api.letsencrypt.org/directory",
          "as reached", "",
          "all", "",
          "the server's own", "");

  private static final Map<String, Option> OPTIONS =
      Option.all().stream().collect(toMap(Option::flag, Function.identity()));

  private record Row(List<String> flags, List<String> defaults, String meaning) {
    private static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(parts(cells[1]), parts(cells[2]), cells[3]);
    }

    private static List<String> parts(String cell) {
      return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
    }

    private String defaultOf(int flag) {
      String text = defaults.get(Math.min(flag, defaults.size() - 1));
      return text.startsWith("`") ? unquoted(text) : Objects.requireNonNull(WORDS.get(text), text);
    }

    private static String unquoted(String code) {
      return code.substring(1, code.length() - 1);
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows =
        Files.readString(Path.of("../README.md"))
            .lines()
            .dropWhile(line -> !line.equals(HEADER))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(Row::of)
            .toList();
    assertFalse(rows.isEmpty(), "README.md has no table " + HEADER);
    return rows;
  }

  @Test
  void everyDefaultIsThatOfTheProgram() throws IOException {
    for (Row row : rows()) {
      for (int i = 0; i < row.flags().size(); i++) {
        String flag = Row.unquoted(row.flags().get(i));
        Option option = Objects.requireNonNull(OPTIONS.get(flag), flag);
        assertEquals(shown(option), row.defaultOf(i), flag);
        assertTrue(row.meaning().contains(option.otherDefault()), flag + option.otherDefault());
      }
    }
  }

  /** A list is empty, and a flag without value is not mentioned. */
  private static String shown(Option option) {
    String value = option.defaultValue();
    return value == null || option.isFlag() ? "" : value;
  }

  @Test
  void everyRangeIsThatOfTheProgram() throws IOException {
    int ranges = 0;
    for (Row row : rows()) {
      Matcher range = RANGE.matcher(row.meaning());
      if (range.find()) {
        Option option = Objects.requireNonNull(OPTIONS.get(Row.unquoted(row.flags().get(0))));
        assertEquals(String.valueOf(option.range()), range.group(1) + "-" + range.group(2));
        ranges++;
      }
    }
    assertTrue(ranges > 0, "no range found in README.md");
  }

  /** Limits may be left to the help. */
  @Test
  void everySettingThatIsNoLimitHasItsRow() throws IOException {
    TreeSet<String> missing = new TreeSet<>(OPTIONS.keySet());
    rows().forEach(row -> row.flags().forEach(flag -> missing.remove(Row.unquoted(flag))));
    for (Limit limit : Limit.values()) {
      missing.remove(Option.of(limit).flag());
    }
    assertEquals(new TreeSet<String>(), missing);
  }
}
