package realtimeweb.server.settings;

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
import realtimeweb.relay.limits.Limit;
import realtimeweb.turn.TurnPlan;

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
    assertEquals(List.of(), settings.turn().stunUrls());
    assertEquals(List.of(), settings.turn().turnUrls());
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
        two, read(Map.of(), "--stun-url", two.get(0), "--stun-url", two.get(1)).turn().stunUrls());
    String joined = "stun:a.test , stun:b.test:3478";
    assertEquals(two, read(Map.of("REALTIMEWEB_STUN_URL", joined)).turn().stunUrls());
    assertEquals(
        List.of("stun:c.test"),
        read(Map.of("REALTIMEWEB_STUN_URL", joined), "--stun-url=stun:c.test").turn().stunUrls());
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitIsAnOption(Limit limit) throws BadSetting {
    int value = limit.defaultValue() + 1;
    Settings settings = read(Map.of(), "--" + limit.label() + "=" + value);
    assertEquals(value, settings.limits().of(limit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=99999 | --port is 99999, but must be a whole number from 0 to 65535.",
        "--port=x | --port is x, but must be a whole number from 0 to 65535.",
        "--rotation-seconds=9 | --rotation-seconds is 9, but must be a whole number from 10 to"
            + " 120.",
        "--max-rooms=0 | --max-rooms is 0, but must be a whole number from 1 to 10000000.",
        "--stun-url=example.org | --stun-url is example.org, but must begin with stun:, turn: or"
            + " turns:.",
        "--allow-origin=* | --allow-origin is *, but must be such as https://example.org, without a"
            + " path behind it, or none.",
        "--turn-url=turn:a.test | --turn-url needs --turn-secret, the secret shared with that"
            + " server.",
        "--turn=coturn | --turn is coturn, but must be such as managed, or left out.",
        "--turn-cert=/nowhere | --turn-cert is /nowhere, but there is no such file.",
        "--tls-key=/ | --tls-key is /, but that is a directory; name a file in it.",
        "--host=http://a.test | --host is http://a.test, but must be a name or an address of this"
            + " machine, without port or http://.",
        "--host=192.0.2.7:80 | --host is 192.0.2.7:80, but must be a name or an address of this"
            + " machine, without port or http://.",
        "--stun-url=turn:a.test | --stun-url is turn:a.test, but must begin with stun:, as for STUN"
            + " alone.",
        "--turn-url=stun:a.test | --turn-url is stun:a.test, but must begin with turn: or turns:.",
        "--stun-url=stun:a.test:99999 | --stun-url is stun:a.test:99999, but must have a port from"
            + " 1 to 65535 behind the host, or none.",
        "--stun-url=stun:a.test?transport=udp | --stun-url is stun:a.test?transport=udp, but must"
            + " have nothing behind host and port, as a stun: URL (RFC 7064); leave out"
            + " ?transport=udp.",
        "--turn-ttl=1h | --turn-ttl is 1h, but must be a whole number from 30 to 604800.",
        "--trusted-proxy=proxy | --trusted-proxy is proxy, but must be such as 127.0.0.1 or"
            + " 10.0.0.0/8.",
        "--acme=192.0.2.7 | --acme is 192.0.2.7, but must be such as meet.example.org, in ASCII,"
            + " without wildcards.",
        "--acme=a.test | --acme needs --acme-agree, by which you agree to the authority's terms of"
            + " service; for Let's Encrypt they are at https://letsencrypt.org/repository/.",
        "--data=~an/x --https | --data is ~an/x, but must be written in full: only ~/ is known, the"
            + " home of whoever runs this.",
        "--https --https-port=8000 | --port and --https-port are both 8000 at one address; choose"
            + " two ports.",
        "--heartbeat-seconds=45 | --heartbeat-seconds is 45, but must be less than"
            + " --timeout-seconds, which is 45.",
        "--prot=1 | There is no option --prot; --help lists all that there are.",
        "8080 | There is no option 8080; --help lists all that there are.",
        "--config=/nowhere | --config is /nowhere, but there is no such file.",
      })
  void aWrongValueIsOneSentence(String argument, String sentence) {
    assertEquals(sentence, problem(Map.of(), argument.split(" ")));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--turn-ports=50000 | --turn-ports is 50000, but must be such as 49160-49959, from 1024 to"
            + " 65535.",
        "--turn-ports=50001-50000 | --turn-ports is 50001-50000, but must be such as 49160-49959,"
            + " from 1024 to 65535.",
        "--turn-port=5060 | --turn-port is 5060, but port 5060 belongs to another protocol, and"
            + " Firefox refuses it; choose another.",
        "--turn-tls-port=993 | --turn-tls-port is 993, but port 993 belongs to another protocol,"
            + " and Firefox refuses it; choose another.",
        "--turn-port=8000 --turn-listen=127.0.0.1 --host=127.0.0.1 | --port and --turn-port are"
            + " both 8000 at one address; choose two ports.",
        "--turn-tls-port=8443 --https | --https-port and --turn-tls-port are both 8443 at one"
            + " address; choose two ports.",
        "--turn-listen=eth0 | --turn-listen is eth0, but must be such as 192.0.2.7 or 2001:db8::7.",
        "--turn-listen=:: | --turn-listen is ::, but all addresses are listened on anyhow; leave it"
            + " out.",
        "--turn-external-ip=here | --turn-external-ip is here, but must be such as 192.0.2.7 or"
            + " 2001:db8::7.",
        "--turn-external-ip=198.51.100.7/2001:db8::7 | --turn-external-ip is"
            + " 198.51.100.7/2001:db8::7, but must be two addresses of one kind, both IPv4 or both"
            + " IPv6.",
        "--turn-host=a/b | --turn-host is a/b, but must be such as turn.example.org or 192.0.2.7,"
            + " without a port.",
      })
  void aWrongValueOfAManagedTurnIsOneSentence(String argument, String sentence) {
    assertEquals(sentence, problem(Map.of(), ("--turn=managed " + argument).split(" ")));
  }

  @Test
  void whatOnlyAManagedTurnUsesIsCheckedWithoutOne() {
    assertEquals(
        "--turn-ports is 1, but must be such as 49160-49959, from 1024 to 65535.",
        problem(Map.of(), "--turn-ports=1"));
  }

  @Test
  void addressesAndUrlsGetOneSpelling() throws BadSetting {
    assertEquals("2001:db8::7", read(Map.of(), "--host=[2001:DB8:0::7]").host());
    assertEquals("::", read(Map.of(), "--host=[::]").host());
    assertEquals("fe80::1%eth0", read(Map.of(), "--host=[fe80:0::1%eth0]").host());
    String[] both = {"--turn-url=TURN:[2001:DB8:0::7]?transport=TCP", "--turn-secret=s"};
    assertEquals(
        List.of("turn:[2001:db8::7]?transport=tcp"), read(Map.of(), both).turn().turnUrls());
    String listen = "--turn-listen=2001:DB8:0::7";
    String external = "--turn-external-ip=2001:db8:0::8/2001:db8:0::7";
    String host = "--turn-host=[2001:db8:0::9]";
    TurnPlan plan = read(Map.of(), "--turn=managed", listen, external, host).turn().plan();
    assertEquals(List.of("2001:db8::7"), plan.addresses());
    assertEquals(List.of("2001:db8::8/2001:db8::7"), plan.externalAddresses());
    assertEquals("2001:db8::9", plan.host());
  }

  @Test
  void managedAndForeignTurnExcludeEachOther() {
    assertEquals(
        "--turn and --turn-url exclude each other; leave one out.",
        problem(Map.of(), "--turn=managed", "--turn-url=turn:a.test", "--turn-secret=s"));
  }

  @Test
  void aManagedTurnIsPlannedForAsManyAsARoomHolds() throws BadSetting {
    TurnPlan plan =
        read(
                Map.of(),
                "--turn=managed",
                "--turn-listen=192.0.2.7",
                "--turn-listen=2001:db8::7",
                "--turn-external-ip=198.51.100.7/192.0.2.7",
                "--turn-tls-port=443",
                "--max-members-per-room=3")
            .turn()
            .plan();
    List<String> listen = List.of("192.0.2.7", "2001:db8::7");
    List<String> external = List.of("198.51.100.7/192.0.2.7");
    assertEquals(new TurnPlan("", 3_478, 443, listen, external, 49_160, 49_959, 24), plan);
  }

  @Test
  void theEnvironmentAndTheFileAreCheckedAlike() throws IOException {
    String sentence = " is -1, but must be a whole number from 0 to 65535.";
    assertEquals("REALTIMEWEB_PORT" + sentence, problem(Map.of("REALTIMEWEB_PORT", "-1")));
    String file = file("port=-1");
    assertEquals("port in line 1 of " + file + sentence, problem(Map.of(), "--config=" + file));
  }

  @Test
  void theSecretIsNeverShown() throws BadSetting {
    Settings settings = read(Map.of("REALTIMEWEB_TURN_SECRET", "hush"));
    assertEquals("hush", settings.turn().secret());
    assertFalse(settings.toString().contains("hush"));
    assertFalse(problem(Map.of(), "--turn-secrte=hush").contains("hush"));
  }

  private String file(String content) throws IOException {
    return Files.writeString(temp.resolve("settings.properties"), content).toString();
  }

  private static Settings read(Map<String, String> environment, String... flags) throws BadSetting {
    return Settings.read(Flags.of(new CommandLineOptions().parse(flags)), environment);
  }

  private static String problem(Map<String, String> environment, String... flags) {
    return String.valueOf(
        assertThrows(BadSetting.class, () -> read(environment, flags)).getMessage());
  }
}
