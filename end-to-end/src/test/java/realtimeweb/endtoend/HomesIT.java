package realtimeweb.endtoend;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.BrowserKind;
import realtimeweb.endtoend.stage.Home;
import realtimeweb.endtoend.stage.Internet;
import realtimeweb.endtoend.stage.Jar;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.Visit;

/** Two homes behind symmetric NATs, which cannot reach each other. */
class HomesIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void withoutTurnBothAreToldAndCanStillWrite() {
    Internet internet = stage.internet();
    Jar jar = stage.server(internet, "--host", Internet.SERVER, "--port", "443");
    Tab lan = at(symmetric(internet), jar).enters("valley", "Lan");
    Tab bao = at(symmetric(internet), jar).enters("valley", "Bảo");
    lan.isTold(AriaRole.ALERT, "No sound or picture can be exchanged with Bảo");
    bao.isTold(AriaRole.ALERT, "No sound or picture can be exchanged with Lan");
    lan.chat().says("can you hear me?");
    bao.chat().reads("can you hear me?");
  }

  private Tab at(Home home, Jar jar) {
    return stage.open(home, Visit.with(BrowserKind.CHROMIUM, jar.url()));
  }

  private static Home symmetric(Internet internet) {
    Home home = internet.home();
    home.router().symmetric();
    return home;
  }
}
