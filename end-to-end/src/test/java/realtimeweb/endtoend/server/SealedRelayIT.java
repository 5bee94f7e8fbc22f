package realtimeweb.endtoend.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.RecordingProxy;
import realtimeweb.endtoend.stage.waiting.Until;

/** The server and the wire to it carry nothing that could be read. */
class SealedRelayIT {
  private static final String ROOM = "unmentionable-room";
  private static final String LAN = "Lan Unmentioned";
  private static final String BAO = "Bảo Unmentioned";
  private static final String QUESTION = "where does the tiger sleep?";
  private static final String ANSWER = "beneath the banyan, dưới gốc đa";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void aWholeCallLeavesNothingReadable() {
    RecordingProxy proxy = stage.proxy(stage.server());
    Tab lan = stage.chromium(proxy.url()).enters(ROOM, LAN);
    Tab bao = stage.chromium(proxy.url()).enters(ROOM, BAO);
    lan.meets(BAO);
    bao.meets(LAN);
    converse(lan, bao);
    findsNothing(proxy);
  }

  @Test
  void chatGoesOverTheRelayWhereMediaCannotConnect() {
    RecordingProxy proxy = stage.proxy(stage.server());
    Tab lan = severed(proxy).enters(ROOM, LAN);
    Tab bao = severed(proxy).enters(ROOM, BAO);
    Until.holds("Lan knows who came", () -> lan.sees(BAO).isThere());
    Until.holds("Bảo knows who was there", () -> bao.sees(LAN).isThere());
    converse(lan, bao);
    Until.holds("the line is marked", () -> lan.chat().spoken().contains("relay"));
    findsNothing(proxy);
  }

  private static void converse(Tab lan, Tab bao) {
    lan.chat().says(QUESTION);
    bao.chat().reads(QUESTION);
    bao.chat().says(ANSWER);
    lan.chat().reads(ANSWER);
  }

  private static void findsNothing(RecordingProxy proxy) {
    assertTrue(proxy.heard("\"type\":\"join\""), "the proxy can read what is not sealed");
    assertEquals(
        List.of(),
        List.of(ROOM, LAN, BAO, QUESTION, ANSWER, "a=fingerprint", "candidate:").stream()
            .filter(proxy::heard)
            .toList());
  }

  private Tab severed(RecordingProxy proxy) {
    return stage.open(Visit.with(BrowserKind.CHROMIUM, proxy.url()).withoutMediaPath());
  }
}
