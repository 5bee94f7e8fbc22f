package realtimeweb.endtoend.network;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Home;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.network.Internet;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Once;
import realtimeweb.endtoend.stage.waiting.Until;

/** Networks that go away in the middle of a call and come back, perhaps as others. */
class FlapIT {
  @RegisterExtension final Stage stage = new Stage();

  private Home village;
  private Tab lan;
  private Tab bao;

  @BeforeEach
  void twoMeet() {
    Internet internet = stage.internet();
    Jar jar =
        stage.server(
            internet,
            "--host",
            Internet.SERVER,
            "--port",
            "443",
            "--turn",
            "managed",
            "--turn-listen",
            Internet.SERVER);
    village = internet.home();
    lan = at(village, jar).enters("village", "Lan");
    bao = at(internet.home(), jar).enters("village", "Bảo");
    for (Tab tab : List.of(lan, bao)) {
      tab.console().provokes("WebSocket connection to|Failed to load resource");
    }
    lan.meets("Bảo");
    bao.meets("Lan");
    Reception.picturesComeIn(lan.sees("Bảo"));
  }

  @Test
  void theLinkIsGoneForAWhileAndForLongerAndThenTheInterface() {
    goesOn("the link was down for 3 s", home -> flap(home, 3));
    goesOn("the link was down for 20 s", home -> flap(home, 20));
    goesOn("the interface was down for 8 s", home -> unplug(home, 8));
  }

  @Test
  void theAddressIsAnother() {
    goesOn("the address changed", Home::newAddress);
  }

  @Test
  void someOfItIsLostAndThenMore() {
    goesOn("5 % are lost", home -> home.router().loss(5));
    goesOn("20 % are lost", home -> home.router().loss(20));
  }

  /** Afterwards both see each other again, and what is written arrives once. */
  private void goesOn(String what, Consumer<Home> mishap) {
    mishap.accept(village);
    long from = System.nanoTime();
    String question = "are you there, though " + what + "?";
    String answer = "and you, though " + what + "?";
    lan.chat().says(question);
    bao.chat().says(answer);
    Reception.picturesComeIn(lan.sees("Bảo"));
    Reception.picturesComeIn(bao.sees("Lan"));
    report(what + ": pictures both ways", from);
    bao.chat().reads(question);
    lan.chat().reads(answer);
    report(what + ": chat both ways", from);
    Once.isRead(bao, question);
    Once.isRead(lan, answer);
  }

  private static void flap(Home home, int seconds) {
    home.linkDown();
    Until.pause(1_000L * seconds);
    home.linkUp();
  }

  private static void unplug(Home home, int seconds) {
    home.unplug();
    Until.pause(1_000L * seconds);
    home.plugIn();
  }

  /** For readers of the test output: nothing depends on it. */
  private static void report(String what, long fromNanos) {
    System.out.println(what + " after " + (System.nanoTime() - fromNanos) / 1_000_000 + " ms");
  }

  private Tab at(Home home, Jar jar) {
    return stage.open(home, Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera());
  }
}
