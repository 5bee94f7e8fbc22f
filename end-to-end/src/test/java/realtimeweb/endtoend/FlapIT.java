package realtimeweb.endtoend;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.endtoend.stage.BrowserKind;
import realtimeweb.endtoend.stage.Home;
import realtimeweb.endtoend.stage.Internet;
import realtimeweb.endtoend.stage.Jar;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.Until;
import realtimeweb.endtoend.stage.Visit;

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

  @ParameterizedTest
  @ValueSource(ints = {3, 20})
  void theLinkIsGoneForAWhile(int seconds) {
    goesOn("the link was down for " + seconds + " s", home -> flap(home, seconds));
  }

  @Test
  void theInterfaceIsGoneForAWhile() {
    goesOn("the interface was down for 8 s", home -> unplug(home, 8));
  }

  @Test
  void theAddressIsAnother() {
    goesOn("the address changed", Home::newAddress);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20})
  void someOfItIsLost(int percent) {
    goesOn(percent + " % are lost", home -> home.router().loss(percent));
  }

  /** Afterwards both see each other again, and what is written arrives once. */
  private void goesOn(String what, Consumer<Home> mishap) {
    mishap.accept(village);
    long from = System.nanoTime();
    lan.chat().says("are you there?");
    bao.chat().says("and you?");
    Reception.picturesComeIn(lan.sees("Bảo"));
    Reception.picturesComeIn(bao.sees("Lan"));
    report(what + ": pictures both ways", from);
    bao.chat().reads("are you there?");
    lan.chat().reads("and you?");
    report(what + ": chat both ways", from);
    Once.isRead(bao, "are you there?");
    Once.isRead(lan, "and you?");
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

  /** For whoever reads the test's output: nothing depends on it. */
  private static void report(String what, long fromNanos) {
    System.out.println(what + " after " + (System.nanoTime() - fromNanos) / 1_000_000 + " ms");
  }

  private Tab at(Home home, Jar jar) {
    return stage.open(home, Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera());
  }
}
