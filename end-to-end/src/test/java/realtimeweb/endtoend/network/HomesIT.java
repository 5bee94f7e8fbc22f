package realtimeweb.endtoend.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import realtimeweb.endtoend.stage.Home;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.network.Internet;
import realtimeweb.endtoend.stage.network.Router;
import realtimeweb.endtoend.stage.page.Tile.Reception;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.TestCertificate;
import realtimeweb.endtoend.stage.waiting.Until;

/** Two homes that cannot reach each other, and the coturn that the server runs for them. */
class HomesIT {
  private static final String USERS =
      """
      () => window.__peers.filter(p => p.connectionState === 'connected')
          .flatMap(p => p.getConfiguration().iceServers).map(s => s.username).join()
      """;

  private static final String SERVERS =
      """
      () => window.__peers.flatMap(p => p.getConfiguration().iceServers)
          .flatMap(s => s.urls).join()
      """;

  private static final String RESTART = "() => window.__peers.forEach(p => p.restartIce())";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  @Execution(CONCURRENT)
  void withoutTurnBothAreToldAndCanStillWrite() {
    Internet internet = stage.internet();
    Jar jar = server(internet);
    Tab lan = at(home(internet, Router::symmetric), jar).enters("valley", "Lan");
    Tab bao = at(home(internet, Router::symmetric), jar).enters("valley", "Bảo");
    lan.isTold(AriaRole.ALERT, "No sound or picture can be exchanged with Bảo");
    bao.isTold(AriaRole.ALERT, "No sound or picture can be exchanged with Lan");
    assertEquals("", lan.page().evaluate(SERVERS), "nobody's STUN server is asked");
    lan.chat().says("can you hear me?");
    bao.chat().reads("can you hear me?");
  }

  @Test
  @Execution(CONCURRENT)
  void conesFindEachOtherWithTheStunOfTheOwnServer() {
    Internet internet = stage.internet();
    Jar jar = server(internet, "--turn", "managed", "--turn-listen", Internet.SERVER);
    Tab lan = at(home(internet, Router::cone), jar).enters("village", "Lan");
    Tab bao = at(home(internet, Router::cone), jar).enters("village", "Bảo");
    assertEquals("", met(lan, "Bảo").toRelay());
    assertEquals("", met(bao, "Lan").toRelay());
  }

  @Test
  @Execution(CONCURRENT)
  void symmetricNatsMeetByTheRelayAndOutliveTheirCredentials() {
    Internet internet = stage.internet();
    Jar jar =
        server(internet, "--turn", "managed", "--turn-listen", Internet.SERVER, "--turn-ttl", "30");
    Tab lan = at(home(internet, Router::symmetric), jar).enters("valley", "Lan");
    Tab bao = at(home(internet, Router::symmetric), jar).enters("valley", "Bảo");
    relayed(lan, bao, "udp");
    Object first = lan.page().evaluate(USERS);
    Until.holds("fresh credentials", () -> !first.equals(lan.page().evaluate(USERS)));
    Object second = lan.page().evaluate(USERS);
    Until.holds("fresher credentials", () -> !second.equals(lan.page().evaluate(USERS)));
    // those of the beginning are worth nothing any more
    lan.page().evaluate(RESTART);
    relayed(lan, bao, "udp");
  }

  @Test
  @Execution(CONCURRENT)
  void whereUdpIsBlockedTheRelayIsReachedByTcp() {
    Internet internet = stage.internet();
    Jar jar = server(internet, "--turn", "managed", "--turn-listen", Internet.SERVER);
    Tab lan = at(home(internet, Router::udpBlocked), jar).enters("office", "Lan");
    Tab bao = at(home(internet, Router::udpBlocked), jar).enters("office", "Bảo");
    relayed(lan, bao, "tcp");
  }

  @Test
  @Execution(CONCURRENT)
  void whereOnlyPort443IsOpenTheRelayIsReachedByTls(@TempDir Path directory) {
    TestCertificate certificate = TestCertificate.of(Internet.SECOND, directory);
    Internet internet = stage.internet();
    Jar jar =
        server(
            internet,
            "--turn",
            "managed",
            "--turn-listen",
            Internet.SECOND,
            "--turn-host",
            Internet.SECOND,
            "--turn-tls-port",
            "443",
            "--turn-cert",
            certificate.chain().toString(),
            "--turn-key",
            certificate.key().toString());
    Tab lan = at(home(internet, Router::only443), jar).enters("bank", "Lan");
    Tab bao = at(home(internet, Router::only443), jar).enters("bank", "Bảo");
    relayed(lan, bao, "tls");
  }

  /** Video flows both ways, through the relay at one end at least. */
  private static void relayed(Tab lan, Tab bao, String how) {
    met(lan, "Bảo");
    met(bao, "Lan");
    // whichever way answers first is taken, until the best one has
    Until.equal("the way to the relay", List.of(how), () -> waysToRelay(lan, bao));
  }

  private static List<String> waysToRelay(Tab lan, Tab bao) {
    List<String> ways = new ArrayList<>();
    ways.add(lan.sees("Bảo").reception().toRelay());
    ways.add(bao.sees("Lan").reception().toRelay());
    ways.removeIf(String::isEmpty);
    return ways.stream().distinct().toList();
  }

  private static Reception met(Tab tab, String name) {
    tab.meets(name);
    Until.holds("a way to " + name, () -> !tab.sees(name).reception().local().isEmpty());
    realtimeweb.endtoend.stage.Reception.picturesComeIn(tab.sees(name));
    return tab.sees(name).reception();
  }

  private Jar server(Internet internet, String... flags) {
    List<String> all = new ArrayList<>(List.of("--host", Internet.SERVER, "--port", "443"));
    all.addAll(List.of(flags));
    return stage.server(internet, all.toArray(new String[0]));
  }

  private Tab at(Home home, Jar jar) {
    return stage.open(home, Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera());
  }

  private static Home home(Internet internet, Consumer<Router> behind) {
    Home home = internet.home();
    behind.accept(home.router());
    return home;
  }
}
