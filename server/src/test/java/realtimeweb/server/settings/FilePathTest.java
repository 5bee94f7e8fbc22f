package realtimeweb.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest {
  @Test
  void aTildeIsTheHome() throws InvalidValue {
    assertEquals(Path.of("/home/an/tls/key.pem"), FilePath.parse("~/tls/key.pem", "/home/an"));
    assertEquals(Path.of("/home/an"), FilePath.parse("~", "/home/an"));
    assertEquals(Path.of("a/~/b~"), FilePath.parse("a/~/b~", "/home/an"));
    assertEquals(
        "must be written in full: only ~/ is known, the home of whoever runs this",
        assertThrows(InvalidValue.class, () -> FilePath.parse("~binh/x", "/home/an")).getMessage());
  }

  /** What Java takes for the home of a user that the system does not know. */
  @ParameterizedTest
  @ValueSource(strings = {"?", "", "."})
  void withoutAHomeThePathMustBeWhole(String home) throws InvalidValue {
    assertEquals(
        "must be written in full, since this user has no home directory",
        assertThrows(InvalidValue.class, () -> FilePath.parse("~/.realtimeweb", home))
            .getMessage());
    assertEquals(Path.of("/data"), FilePath.parse("/data", home));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tls-cert", "tls-key", "turn-cert", "turn-key", "config"})
  void everyFileIsLookedForInTheHome(String label) {
    String problem =
        String.valueOf(
            assertThrows(
                    BadSetting.class,
                    () ->
                        Settings.read(
                            Flags.of(
                                new CommandLineOptions().parse("--" + label + "=~unknown/file")),
                            Map.of()))
                .getMessage());
    assertEquals(
        "--"
            + label
            + " is ~unknown/file, but must be written in full: only ~/ is known, the home of"
            + " whoever runs this.",
        problem);
  }
}
