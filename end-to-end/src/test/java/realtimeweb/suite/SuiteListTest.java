package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SuiteListTest {
  private static final Path CLASSES = Path.of("target", "classes", "realtimeweb", "suite");

  @Test
  void noTestClassIsForgotten() throws IOException {
    Set<String> listed =
        Stream.concat(Suite.TESTS.stream(), Suite.AFTER_RELOAD_TESTS.stream())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(CLASSES)) {
      Set<String> present =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.class"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(present, listed);
    }
  }
}
