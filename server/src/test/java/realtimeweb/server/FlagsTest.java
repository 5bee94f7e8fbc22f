package realtimeweb.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--port=8001",
        "--port 8001 --host 0.0.0.0",
        "--allow-origin https://a.example --max-rooms=5 --allow-origin=none",
        "--turn-secret=a=b --config a-b=c@d\"e'f",
        "--acme=a.example,b.example --data ~/x",
        "--https --https-port=0 --acme-agree",
      })
  void plainWordsMeanWhatTheyMeanToPicocli(String line) throws BadSetting {
    String[] words = words(line);
    Flags plain = Flags.plain(words);
    Flags parsed = Flags.of(new CommandLineOptions().parse(words));
    assertNotNull(plain);
    for (Option option : Option.all()) {
      assertEquals(parsed.has(option), plain.has(option), option.flag());
      assertEquals(parsed.values(option), plain.values(option), option.flag());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doctor",
        "--help",
        "--version",
        "--https=false",
        "--https --https",
        "--https true",
        "--no-such=1",
        "--port",
        "--port=",
        "--port --host",
        "--port 1 --port 2",
        "--port=1 2",
        "--",
        "@file",
        "--config @file",
        "--host=-",
        "--host='a'",
        "-p 1",
      })
  void allElseIsForPicocli(String line) {
    assertNull(Flags.plain(words(line)));
  }

  @Test
  void anEmptyWordIsForPicocli() {
    assertNull(Flags.plain(""));
    assertNull(Flags.plain("--port", ""));
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ", -1);
  }
}
