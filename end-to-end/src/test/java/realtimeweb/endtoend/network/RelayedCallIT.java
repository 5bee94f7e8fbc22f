package realtimeweb.endtoend.network;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.TurnServer;
import realtimeweb.endtoend.stage.waiting.Until;

/** Where two people cannot reach each other, a real coturn carries their media. */
class RelayedCallIT {
  private static final String SECRET = "shared-between-turn-and-jar";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void mediaGoesThroughTheTurnServer() {
    TurnServer turn = stage.closing(TurnServer.start(SECRET));
    Jar jar = stage.server("--turn-url", turn.url(), "--turn-secret", SECRET);
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url()).onlyThroughTurn();
    Tab lan = stage.open(visit).enters("harbour", "Lan");
    Tab bao = stage.open(visit).enters("harbour", "Bảo");
    goesThroughTurn(lan, "Bảo");
    goesThroughTurn(bao, "Lan");
    lan.chat().says("by way of the harbour");
    bao.chat().reads("by way of the harbour");
  }

  private static void goesThroughTurn(Tab tab, String name) {
    tab.meets(name);
    Reception.comesIn(tab.sees(name));
    Until.equal("own end of the path", "relay", () -> tab.sees(name).reception().local());
  }
}
