package realtimeweb.endtoend.network;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;

/** Parts of the browser that never answer leave every button alive, and the person is told. */
class SilenceIT {
  private static final String SILENCE =
      "([type, method]) => {"
          + " const prototype = window[type].prototype, real = prototype[method];"
          + " prototype[method] = () => new Promise(() => {});"
          + " window.answerAgain = () => { prototype[method] = real; }; }";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void aCallWithoutStorageDevicesOrWorkers() {
    Jar jar = stage.server();
    Tab bao = stage.chromium(jar.url()).enters("workplace", "Bảo");
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, jar.url()).unanswered());
    lan.opens().asksFor("workplace", "Lan").joins();
    lan.isTold(AriaRole.ALERT, "does not let the page store");
    lan.meets("Bảo");
    lan.chat().says("can you read me?");
    bao.chat().reads("can you read me?");

    silence(lan, "RTCPeerConnection", "setLocalDescription");
    lan.page().evaluate("() => dispatchEvent(new Event('online'))");
    lan.isTold(AriaRole.ALERT, "took too long to answer");
    lan.page().evaluate("() => answerAgain()");
    bao.chat().says("are you still there?");
    lan.chat().reads("are you still there?");
    lan.meets("Bảo");

    silence(lan, "SubtleCrypto", "encrypt");
    lan.chat().says("nobody reads this");
    lan.leaves();
    lan.button("Join again").waitFor();
  }

  @Test
  void aLobbyFromWhichNoCallCanBegin() {
    Jar jar = stage.server();
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url()).unanswered().unansweredInCalls();
    Tab lan = stage.open(visit).opens().asksFor("workplace", "Lan");
    lan.button("Join now").click();
    lan.isTold(AriaRole.STATUS, "not answering");
    lan.button("Join now").click();
    lan.isTold("not open yet");
    lan.button("Back").click();
    lan.textbox("Room ID").waitFor();
    lan.asksFor("elsewhere", "Lan");
    lan.isTold("Room elsewhere");
  }

  @Test
  void firefoxWithoutStorage() {
    Jar jar = stage.server();
    Tab lan = stage.open(Visit.with(BrowserKind.FIREFOX, jar.url()).unanswered());
    lan.opens().asksFor("workplace", "Lan").joins();
    lan.isTold(AriaRole.ALERT, "does not let the page store");
    lan.leaves();
  }

  private static void silence(Tab tab, String type, String method) {
    tab.page().evaluate(SILENCE, new String[] {type, method});
  }
}
