package realtimeweb.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/websocket.md says which test holds which section of RFC 6455; here, that there are such. */
class RfcTest {
  private static final Path SOURCES = Path.of("src/test/java/realtimeweb");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern BY_SECTION =
      Pattern.compile("\\n  void (\\w+[a-z](?:[4-9]\\d{1,3}|104))\\(");

  private static List<MatchResult> named() throws IOException {
    return NAMED.matcher(Files.readString(Path.of("../docs/websocket.md"))).results().toList();
  }

  private static String source(String test) throws IOException {
    Path here = SOURCES.resolve("websocket").resolve(test + ".java");
    return Files.readString(
        Files.exists(here) ? here : SOURCES.resolve("web").resolve(test + ".java"));
  }

  @Test
  void everyTestThatTheTableNamesExists() throws IOException {
    for (MatchResult each : named()) {
      assertTrue(source(each.group(1)).contains(" void " + each.group(2) + "("), each.group());
    }
  }

  @Test
  void everyTestOfASectionIsInTheTable() throws IOException {
    List<String> names = named().stream().map(each -> each.group(2)).toList();
    for (String test : List.of("ParserTest", "FrameWriterTest", "HandshakeTest", "ClosingTest")) {
      List<String> absent =
          BY_SECTION
              .matcher(source(test))
              .results()
              .map(each -> each.group(1))
              .filter(name -> !names.contains(name))
              .toList();
      assertEquals(List.of(), absent, test);
    }
  }
}
