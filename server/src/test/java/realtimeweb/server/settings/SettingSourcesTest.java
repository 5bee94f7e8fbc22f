package realtimeweb.server.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.relay.limits.Limit;

/** The environment and the file, as people and machines write them. */
class SettingSourcesTest {
  private final Path temp;

  SettingSourcesTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void anEmptyVariableSaysNothing(String empty) throws Exception {
    Map<String, String> environment = new HashMap<>();
    Option.all().forEach(option -> environment.put(option.variable(), empty));
    assertEquals(all(read(Map.of())), all(read(environment)));
    assertEquals(7, read(Map.of("REALTIMEWEB_PORT", empty), config("port=7")).port());
  }

  @Test
  void anEmptyLineOfTheFileSaysNothingButAnEmptyFlagIsNamed() throws Exception {
    StringBuilder lines = new StringBuilder();
    Option.all().stream()
        .filter(option -> !option.equals(Option.CONFIG))
        .forEach(option -> lines.append(option.label()).append(" =  \n"));
    assertEquals(all(read(Map.of())), all(read(Map.of(), config(lines.toString()))));
    String sentence = " has no value; give it one, or leave it out.";
    assertEquals("--port" + sentence, problem(Map.of(), "--port="));
    assertEquals("--stun-url" + sentence, problem(Map.of(), "--stun-url", " , "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "TRUE", "yes", "Yes", "on", " true "})
  void yesIsHeardEverywhere(String yes) throws Exception {
    assertTrue(read(Map.of("REALTIMEWEB_HTTPS", yes)).https().isOn());
    assertTrue(read(Map.of(), config("https=" + yes)).https().isOn());
    assertTrue(read(Map.of(), "--https=" + yes).https().isOn());
    assertTrue(read(Map.of("REALTIMEWEB_HTTPS", "no"), "--https").https().isOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "false", "False", "NO", "no", "off"})
  void noIsHeardEverywhere(String no) throws Exception {
    Map<String, String> on = Map.of("REALTIMEWEB_HTTPS", "yes");
    assertEquals(false, read(on, "--https=" + no).https().isOn());
    assertEquals(false, read(Map.of(), config("https=" + no)).https().isOn());
    assertEquals(false, read(Map.of("REALTIMEWEB_HTTPS", no), config("https=yes")).https().isOn());
  }

  @Test
  void whatIsNeitherIsOneSentence() throws IOException {
    String end = " is maybe, but must be yes or no.";
    assertEquals("REALTIMEWEB_HTTPS" + end, problem(Map.of("REALTIMEWEB_HTTPS", "maybe")));
    assertEquals(
        "Invalid value for option '--https': maybe must be yes or no; --help lists what is"
            + " allowed.",
        problem(Map.of(), "--https=maybe"));
    String config = config("\n# on?\nhttps = maybe");
    String file = config.substring("--config=".length());
    assertEquals("https in line 3 of " + file + end, problem(Map.of(), config));
  }

  @Test
  void whatLooksLikeASettingAndIsNoneIsNamedAndChangesNothing() throws BadSetting {
    Settings settings =
        read(
            Map.of("REALTIMEWEB_MAX_ROMS", "3", "realtimeweb_port", "4", "HOME", "/", "PORT", "5"));
    String end = " in the environment is no setting, and changes nothing; --help lists all";
    assertEquals(2, settings.unknownVariables().size());
    assertTrue(settings.unknownVariables().get(0).startsWith("REALTIMEWEB_MAX_ROMS" + end));
    assertTrue(settings.unknownVariables().get(1).startsWith("realtimeweb_port" + end));
    assertEquals(8_000, settings.port());
  }

  /** As Kubernetes 1.30 tells every container about services realtimeweb and realtimeweb-turn. */
  @Test
  void whatKubernetesSaysOfServicesIsNoSetting() throws BadSetting {
    Map<String, String> environment = new HashMap<>();
    for (String service : List.of("REALTIMEWEB", "REALTIMEWEB_TURN", "REALTIMEWEB_WEB")) {
      String link = service + "_PORT_8000_TCP";
      environment.put(service + "_SERVICE_HOST", "10.96.0.10");
      environment.put(service + "_SERVICE_PORT", "8000");
      environment.put(service + "_SERVICE_PORT_HTTP", "8000");
      environment.put(service + "_PORT", "tcp://10.96.0.10:8000");
      environment.put(link, "tcp://10.96.0.10:8000");
      environment.put(link + "_PROTO", "tcp");
      environment.put(link + "_PORT", "8000");
      environment.put(link + "_ADDR", "10.96.0.10");
    }
    assertEquals(all(read(Map.of())), all(read(environment)));
    environment.put("REALTIMEWEB_PORT", "9000");
    assertEquals(9_000, read(environment).port());
  }

  @Test
  void aPortThatOnlyLooksLikeALinkIsNamed() {
    assertEquals(
        "REALTIMEWEB_PORT is tcp://10.96.0.10:8000, but must be a whole number from 0 to 65535.",
        problem(Map.of("REALTIMEWEB_PORT", "tcp://10.96.0.10:8000")));
  }

  @Test
  void theFileIsReadAsEditorsWriteIt() throws Exception {
    String text = "# Räume für alle\r\nmax-rooms = 21 \t\r\n\r\n! ende\r\nhost: ::1  \r\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(UTF_8),
            ("\uFEFF" + text).getBytes(UTF_8),
            text.getBytes(ISO_8859_1),
            text.getBytes(UTF_16))) {
      Settings settings = read(Map.of(), config(bytes));
      assertEquals(21, settings.limits().of(Limit.MAX_ROOMS));
      assertEquals("::1", settings.host());
    }
  }

  @Test
  void theFilesFirstLineCountsBehindAByteOrderMark() throws Exception {
    assertEquals(7, read(Map.of(), config("\uFEFFport=7".getBytes(UTF_8))).port());
  }

  @Test
  void listsOfTheFileMayHaveManyLines() throws Exception {
    String lines = "stun-url=stun:a.test,stun:b.test\nstun-url=stun:c.test, \\\n  stun:d.test";
    assertEquals(
        List.of("stun:a.test", "stun:b.test", "stun:c.test", "stun:d.test"),
        read(Map.of(), config(lines)).turn().stunUrls());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port=1;;prot=2 | prot in line 3 of FILE is no setting; --help lists all that there are,"
            + " here without the --.",
        "--port=1 | --port in line 1 of FILE is no setting; --help lists all that there are, here"
            + " without the --.",
        "config=x | config in line 1 of FILE is no setting; --help lists all that there are, here"
            + " without the --.",
        "# a \\;port=1;port=2 | port in line 3 of FILE comes after port in line 2 of FILE; leave"
            + " one of them.",
        "# a;stun-url=\\;stun:a.test;max-rooms=x | max-rooms in line 4 of FILE is x, but must be a"
            + " whole number from 1 to 10000000.",
        "stun-url=stun:a.test;stun-url=b.test | stun-url in line 2 of FILE is b.test, but must"
            + " begin with stun:, turn: or turns:.",
        "data=C:\\users | In line 1 of FILE a backslash and u do not begin four hexadecimal digits;"
            + " double it.",
        "timeout-seconds=15 | --heartbeat-seconds is 15, but must be less than timeout-seconds in"
            + " line 1 of FILE, which is 15.",
      })
  void aWrongLineIsNamed(String lines, String sentence) throws IOException {
    String config = config(lines.replace(';', '\n'));
    String file = config.substring("--config=".length());
    assertEquals(sentence.replace("FILE", file), problem(Map.of(), config));
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheReason() throws IOException {
    assertEquals(
        "REALTIMEWEB_CONFIG is /nowhere, but there is no such file.",
        problem(Map.of("REALTIMEWEB_CONFIG", "/nowhere")));
    assertEquals(
        "--config is " + temp + ", but that is a directory; name a file in it.",
        problem(Map.of(), "--config=" + temp));
    assertTrue(
        problem(Map.of(), config(new byte[(1 << 20) + 1]))
            .endsWith(", but must be a properties file, of 1 MB at most."));
  }

  @Test
  void whatIsShownStaysOneLine() {
    String sentence = problem(Map.of("REALTIMEWEB_PORT", "1\n2" + "3".repeat(1_000)));
    assertTrue(sentence.startsWith("REALTIMEWEB_PORT is 1 2333"), sentence);
    assertTrue(sentence.length() < 300, sentence);
  }

  private static List<Object> all(Settings settings) {
    List<Object> all = new ArrayList<>();
    all.add(settings.host());
    all.add(settings.port());
    all.add(settings.https());
    all.add(settings.trustedProxies());
    all.add(settings.rotationSeconds());
    all.add(settings.allowedOrigins());
    all.add(settings.turn());
    all.add(settings.unknownVariables());
    List.of(Limit.values()).forEach(limit -> all.add(settings.limits().of(limit)));
    return all;
  }

  private String config(String content) throws IOException {
    return config(content.getBytes(UTF_8));
  }

  private String config(byte[] content) throws IOException {
    return "--config=" + Files.write(temp.resolve("settings.properties"), content);
  }

  private static Settings read(Map<String, String> environment, String... flags) throws BadSetting {
    return Settings.read(Flags.of(new CommandLineOptions().parse(flags)), environment);
  }

  private static String problem(Map<String, String> environment, String... flags) {
    return String.valueOf(
        assertThrows(BadSetting.class, () -> read(environment, flags)).getMessage());
  }
}
