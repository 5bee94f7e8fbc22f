package realtimeweb.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README.vi.md has the sections, commands, settings and links of README.md. */
class ReadmeTranslationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```$(.*?)^```$");
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(?:<a id=\"([^\"]+)\"></a>\\n)?(#{2,6}) (.+)$");
  private static final Pattern SETTING = Pattern.compile("(?m)^\\| (`--[^|]+) \\|([^|]*)\\|");
  private static final Pattern CODE = Pattern.compile("`[^`]+`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)]+)\\)");

  private final String english = Files.readString(ROOT.resolve("README.md"));
  private final String vietnamese = Files.readString(ROOT.resolve("README.vi.md"));

  ReadmeTranslationTest() throws IOException {}

  @Test
  void bothHaveTheSameSectionsUnderTheSameAnchors() {
    assertTrue(sections(english).contains("## settings"), english);
    assertEquals(sections(english), sections(vietnamese));
  }

  @Test
  void bothShowTheSameCommands() {
    assertEquals(
        List.of("mvn -q package && java -jar server/target/realtimeweb.jar", "./run-tests"),
        commands(english));
    assertEquals(commands(english), commands(vietnamese));
  }

  @Test
  void bothListTheSameSettingsWithTheSameDefaults() {
    assertTrue(settings(english).contains("`--port` [`8000`]"), english);
    assertEquals(settings(english), settings(vietnamese));
  }

  @Test
  void bothLinkToTheSameDocuments() {
    assertTrue(links(english).contains("docs/operate.md"), english);
    assertEquals(links(english), links(vietnamese));
    for (String link : links(english)) {
      assertTrue(Files.exists(ROOT.resolve(link)), link);
    }
  }

  @Test
  void eachLinksToTheOther() {
    assertTrue(english.contains("](README.vi.md)"), english);
    assertTrue(vietnamese.contains("](README.md)"), vietnamese);
  }

  /** Level and anchor: an explicit one above the heading, else the one that forges derive. */
  private static List<String> sections(String readme) {
    return matches(HEADING, COMMANDS.matcher(readme).replaceAll("")).stream()
        .map(m -> m.group(2) + " " + (m.group(1) == null ? slug(m.group(3)) : m.group(1)))
        .toList();
  }

  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
  }

  private static List<String> commands(String readme) {
    return matches(COMMANDS, readme).stream().map(m -> m.group(1).strip()).toList();
  }

  private static List<String> settings(String readme) {
    return matches(SETTING, readme).stream()
        .map(
            m ->
                m.group(1)
                    + " "
                    + matches(CODE, m.group(2)).stream().map(MatchResult::group).toList())
        .toList();
  }

  private static List<String> links(String readme) {
    return matches(LINK, readme).stream()
        .map(m -> m.group(1))
        .filter(link -> !link.startsWith("README"))
        .sorted()
        .toList();
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
