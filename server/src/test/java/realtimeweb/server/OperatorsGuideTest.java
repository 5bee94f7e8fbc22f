package realtimeweb.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import realtimeweb.relay.events.Counters;
import realtimeweb.relay.events.Event;

/** docs/operate.md lists every event of the log, in order, and every counter of /health. */
class OperatorsGuideTest {
  private final String guide = Files.readString(Path.of("../docs/operate.md"));

  OperatorsGuideTest() throws IOException {}

  @Test
  void everyEventHasARow() {
    assertEquals(
        Stream.of(Event.values()).map(Event::label).toList(),
        section("### Log")
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList());
  }

  @Test
  void everyCounterIsNamed() {
    List<String> unnamed =
        new Counters()
            .byName().keySet().stream()
                .filter(name -> !name.startsWith("refused_"))
                .filter(name -> !section("### Health").contains("`" + name + "`"))
                .toList();
    assertEquals(List.of(), unnamed);
  }

  /** From this heading to the next. */
  private String section(String heading) {
    int start = guide.indexOf(heading + "\n") + heading.length();
    return guide.substring(start, guide.indexOf("\n#", start));
  }
}
