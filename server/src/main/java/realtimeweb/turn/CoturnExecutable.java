package realtimeweb.turn;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import realtimeweb.protocol.Nullable;

/** Where coturn is installed. */
final class CoturnExecutable {
  private static final String NAME = "turnserver";

  private CoturnExecutable() {}

  /**
   * @param path directories as in the environment's PATH
   * @throws IOException with one sentence for the operator, if it is in none of them
   */
  static Path find(@Nullable String path) throws IOException {
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory, NAME))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "--turn managed needs coturn, whose program turnserver is not on the PATH;"
                        + " install it, on Debian and Ubuntu with: sudo apt-get install coturn"));
  }
}
