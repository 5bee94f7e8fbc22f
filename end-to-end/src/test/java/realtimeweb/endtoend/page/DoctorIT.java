package realtimeweb.endtoend.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.DatagramSocket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Surgery;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.OwnAddress;
import realtimeweb.endtoend.stage.program.TurnServer;

/** The doctor finds what works and what does not, and says what to do. */
class DoctorIT {
  private static final String SECRET = "shared-between-turn-and-jar";
  private static final String LINK = "Check my devices and connection";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void everythingIsGoodWithARealTurnServer() {
    TurnServer turn = stage.closing(TurnServer.start(SECRET));
    Jar jar = stage.server(flags(turn, SECRET));
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, jar.url()));
    Surgery surgery = Surgery.open(lan, jar.url()).starts();
    lan.button("Yes, I did").click();
    surgery.isDone();
    for (String check : List.of("Browser", "Permission for camera and microphone", "Camera")) {
      finds(surgery, check, "Good");
    }
    finds(surgery, "Microphone", "It hears you");
    finds(surgery, "Speaker", "You heard the melody");
    finds(surgery, "Server", "It answers within");
    finds(surgery, "STUN: your address as others see it", "Good");
    finds(surgery, "TURN over UDP", "Data went through it and back");
    finds(surgery, "TURN over TCP", "Data went through it and back");
    finds(surgery, "TURN over TLS", "Not set up");
    finds(surgery, "Test call", "encrypted, with picture and chat");
    finds(surgery, "Speed", "Mbit/s");
    namesNobody(surgery.report());
  }

  @Test
  @Execution(CONCURRENT)
  void firefoxIsExaminedToo() {
    TurnServer turn = stage.closing(TurnServer.start(SECRET));
    Jar jar = stage.server(flags(turn, SECRET));
    Surgery surgery = Surgery.open(stage.firefox(jar.url()), jar.url()).starts().isDone();
    finds(surgery, "Camera", "It gives moving pictures");
    finds(surgery, "STUN: your address as others see it", "of type srflx");
    finds(surgery, "TURN over UDP", "Data went through it and back");
    finds(surgery, "Test call", "encrypted, with picture and chat");
  }

  @Test
  @Execution(CONCURRENT)
  void aDeadStunServerIsNoGoodOne() throws SocketException {
    DatagramSocket dead = stage.closing(new DatagramSocket());
    String url = "stun:" + OwnAddress.find() + ":" + dead.getLocalPort();
    Jar jar = stage.server("--stun-url", url);
    Surgery surgery = Surgery.open(stage.chromium(jar.url()), jar.url()).starts().isDone();
    finds(surgery, "STUN: your address as others see it", "Could be better");
    finds(surgery, "STUN: your address as others see it", "It does not answer");
  }

  @Test
  void aWrongTurnSecretIsNamed() {
    TurnServer turn = stage.closing(TurnServer.start(SECRET));
    Jar jar = stage.server(flags(turn, "another-secret"));
    Surgery surgery = Surgery.open(stage.chromium(jar.url()), jar.url()).starts().isDone();
    finds(surgery, "TURN over UDP", "Problem");
    finds(surgery, "TURN over UDP", "It does not accept the server’s credentials");
    finds(surgery, "Test call", "Good");
    finds(surgery, "Speed", "Not tried");
  }

  @Test
  void deniedDevicesAreToldWithWhatToDo() {
    Jar jar = stage.server();
    Visit visit = Visit.with(BrowserKind.CHROMIUM_DENYING, jar.url());
    Surgery surgery = Surgery.open(stage.open(visit), jar.url()).starts().isDone();
    finds(surgery, "Permission for camera and microphone", "blocked");
    finds(surgery, "Permission for camera and microphone", "left of the");
    finds(surgery, "Camera", "Not tried");
    finds(surgery, "Test call", "without a camera");
    finds(surgery, "TURN over UDP", "Not set up");
  }

  @Test
  void missingDevicesAreTold() {
    Jar jar = stage.server();
    Visit visit = Visit.with(BrowserKind.CHROMIUM_WITHOUT_DEVICES, jar.url());
    Surgery surgery = Surgery.open(stage.open(visit), jar.url()).starts().isDone();
    finds(surgery, "Camera", "Problem");
    finds(surgery, "Camera", "No camera");
    finds(surgery, "Microphone", "No microphone");
  }

  @Test
  void aServerThatIsGoneIsTold() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url());
    Surgery surgery = Surgery.open(lan, jar.url());
    jar.close();
    lan.console().provokes("^WebSocket connection to .* failed");
    surgery.starts().isDone();
    finds(surgery, "Camera", "Good");
    finds(surgery, "Server", "No WebSocket to the server can be opened");
    finds(surgery, "Test call", "Not tried");
  }

  @Test
  void anInsecurePageLeadsToTheSecureOne() {
    Jar jar = stage.server();
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url()).insecure();
    Surgery surgery = Surgery.open(stage.open(visit), jar.url()).starts().isDone();
    finds(surgery, "Browser", "did not come by https");
    assertTrue(surgery.row("Browser").getByRole(AriaRole.LINK).isVisible());
    finds(surgery, "Camera", "Not tried");
  }

  @Test
  void theLobbyLeadsThereAndBack() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).opens().asksFor("harbour", "Lan");
    link(lan, LINK);
    lan.button("Start").waitFor();
    link(lan, "Back");
    lan.button("Join now").waitFor();
    lan.isTold("Room harbour");
  }

  @Test
  @Execution(CONCURRENT)
  void whoeverIsNotReachedIsOfferedTheDoctor() {
    Jar jar = stage.server();
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url()).amongUnreachablePeople();
    Tab lan = stage.open(visit).enters("harbour", "Lan");
    stage.open(visit).enters("harbour", "Bảo");
    lan.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).waitFor();
  }

  private static void link(Tab tab, String name) {
    tab.page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void finds(Surgery surgery, String check, String words) {
    String finding = surgery.finding(check);
    assertTrue(finding.contains(words), () -> words + " is not in: " + finding);
  }

  private static void namesNobody(String report) {
    assertTrue(report.contains("TURN_RELAYS"), report);
    for (String address : List.of(OwnAddress.find(), "localhost", "fake_device", "Fake")) {
      assertFalse(report.contains(address), () -> address + " is in: " + report);
    }
  }

  private static String[] flags(TurnServer turn, String secret) {
    String udp = turn.url();
    return new String[] {
      "--stun-url",
      udp.replace("turn:", "stun:").replace("?transport=udp", ""),
      "--turn-url",
      udp,
      "--turn-url",
      udp.replace("udp", "tcp"),
      "--turn-secret",
      secret
    };
  }
}
