package realtimeweb.endtoend.stage.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where a program is installed. */
public final class Executable {
  private Executable() {}

  /** The path in the system property, or the first of the names found on PATH. */
  public static Path find(String property, String... names) {
    String given = System.getProperty(property, "");
    return given.isEmpty() ? onPath(property, List.of(names)) : Path.of(given);
  }

  private static Path onPath(String property, List<String> names) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return names.stream()
        .flatMap(
            name -> Arrays.stream(path.split(File.pathSeparator, -1)).map(d -> Path.of(d, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    names + " is not installed; install it or say where with -D" + property));
  }
}
