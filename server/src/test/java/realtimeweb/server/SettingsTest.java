package realtimeweb.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import realtimeweb.relay.Limit;

class SettingsTest {
  private final Path temp;

  SettingsTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void withoutAWordEverythingHasItsDefault() throws BadSetting {
    Settings settings = read(Map.of());
    assertEquals("localhost", settings.host());
    assertEquals(8_000, settings.port());
    assertEquals(120, settings.rotationSeconds());
    assertEquals(8, settings.limits().of(Limit.MAX_MEMBERS_PER_ROOM));
    assertEquals(List.of(), settings.stunUrls());
    assertEquals(List.of(), settings.turnUrls());
    assertEquals(List.of(), settings.allowedOrigins());
  }

  @Test
  void flagBeforeEnvironmentBeforeFileBeforeDefault() throws Exception {
    String config = "--config=" + file("port=1\nrotation-seconds=11\nmax-rooms=21");
    Map<String, String> environment =
        Map.of("REALTIMEWEB_PORT", "2", "REALTIMEWEB_ROTATION_SECONDS", "12");
    Settings settings = read(environment, config, "--port=3");
    assertEquals(3, settings.port());
    assertEquals(12, settings.rotationSeconds());
    assertEquals(21, settings.limits().of(Limit.MAX_ROOMS));
    assertEquals(8, settings.limits().of(Limit.MAX_MEMBERS_PER_ROOM));
  }

  @Test
  void theFileMayBeNamedByTheEnvironment() throws Exception {
    assertEquals(7, read(Map.of("REALTIMEWEB_CONFIG", file("port=7"))).port());
  }

  @Test
  void listsAreRepeatedOrPartedByCommas() throws Exception {
    List<String> two = List.of("stun:a.test", "stun:b.test:3478");
    assertEquals(
        two, read(Map.of(), "--stun-url", two.get(0), "--stun-url", two.get(1)).stunUrls());
    String joined = "stun:a.test , stun:b.test:3478";
    assertEquals(two, read(Map.of("REALTIMEWEB_STUN_URL", joined)).stunUrls());
    assertEquals(
        List.of("stun:c.test"),
        read(Map.of("REALTIMEWEB_STUN_URL", joined), "--stun-url=stun:c.test").stunUrls());
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitIsAnOption(Limit limit) throws BadSetting {
    int value = limit.standard() + 1;
    Settings settings = read(Map.of(), "--" + limit.label() + "=" + value);
    assertEquals(value, settings.limits().of(limit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=99999 | --port is 99999, but must be a whole number from 0 to 65535.",
        "--port=x | --port is x, but must be a whole number from 0 to 65535.",
        "--rotation-seconds=9 | --rotation-seconds is 9, but must be a whole number from 10 to 120.",
        "--max-rooms=0 | --max-rooms is 0, but must be a whole number from 1 to 10000000.",
        "--stun-url=example.org | --stun-url is example.org, but must be such as stun:example.org:3478.",
        "--allow-origin=* | --allow-origin is *, but must be such as https://example.org, or none.",
        "--turn-url=turn:a.test | --turn-url needs --turn-secret, the secret shared with that server.",
        "--heartbeat-seconds=45 | --heartbeat-seconds is 45, but must be less than --timeout-seconds, which is 45.",
        "--prot=1 | There is no option --prot; --help lists all that there are.",
        "8080 | There is no option 8080; --help lists all that there are.",
        "--config=/nowhere | --config is /nowhere, but must be a readable properties file.",
      })
  void aWrongValueIsOneSentence(String argument, String sentence) {
    assertEquals(sentence, problem(Map.of(), argument));
  }

  @Test
  void anOptionWithoutValueOrGivenTwiceIsOneSentence() {
    assertEquals(
        "Missing required parameter for option '--port' (NUMBER); --help lists what is allowed.",
        problem(Map.of(), "--port"));
    assertEquals(
        "option '--port' (NUMBER) should be specified only once; --help lists what is allowed.",
        problem(Map.of(), "--port=1", "--port=2"));
  }

  @Test
  void theEnvironmentAndTheFileAreCheckedAlike() throws IOException {
    String sentence = "--port is -1, but must be a whole number from 0 to 65535.";
    assertEquals(sentence, problem(Map.of("REALTIMEWEB_PORT", "-1")));
    assertEquals(sentence, problem(Map.of(), "--config=" + file("port=-1")));
    String unknown = file("prot=1");
    assertEquals(
        "The file " + unknown + " sets prot, which is no option.",
        problem(Map.of(), "--config", unknown));
  }

  @Test
  void theSecretIsNeverShown() throws BadSetting {
    Settings settings = read(Map.of("REALTIMEWEB_TURN_SECRET", "hush"));
    assertEquals("hush", settings.turnSecret());
    assertFalse(settings.toString().contains("hush"));
    assertFalse(problem(Map.of(), "--turn-secrte=hush").contains("hush"));
  }

  private String file(String content) throws IOException {
    return Files.writeString(temp.resolve("settings.properties"), content).toString();
  }

  private static Settings read(Map<String, String> environment, String... flags) throws BadSetting {
    return Settings.read(new CommandLineOptions().parse(flags), environment);
  }

  private static String problem(Map<String, String> environment, String... flags) {
    return String.valueOf(
        assertThrows(BadSetting.class, () -> read(environment, flags)).getMessage());
  }
}
