package realtimeweb.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DevLibrariesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>(.*?)</dependency>");

  @Test
  void theWatchModeHasEveryLibraryOfTheClient() throws IOException {
    Set<String> wanted = libraries("client-java");
    assertTrue(wanted.contains("teavm-classlib"), wanted::toString);
    // compiled together with the client, from its sources
    wanted.remove("shared-protocol");
    wanted.removeAll(libraries("tools"));
    assertEquals(Set.of(), wanted);
  }

  private static Set<String> libraries(String module) throws IOException {
    String pom = Files.readString(Path.of("..", module, "pom.xml"));
    Set<String> names = new TreeSet<>();
    Matcher dependency = DEPENDENCY.matcher(pom);
    while (dependency.find()) {
      if (!dependency.group(2).contains("<scope>test</scope>")) {
        names.add(dependency.group(1));
      }
    }
    return names;
  }
}
