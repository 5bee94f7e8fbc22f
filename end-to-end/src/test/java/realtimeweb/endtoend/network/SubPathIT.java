package realtimeweb.endtoend.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Surgery;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.PrefixProxy;
import realtimeweb.endtoend.stage.waiting.Until;

/** Below a path of a proxy that has other pages, and even another such server. */
class SubPathIT {
  private static final String[] BEHIND = {"--trusted-proxy", "127.0.0.1", "--trusted-proxy", "::1"};

  /** What the browser keeps for when the server is away, by the name of its cache. */
  private static final String KEPT =
      """
      async () => {
        await navigator.serviceWorker.ready;
        const names = (await caches.keys()).sort();
        const caught = await Promise.all(names.map(name => caches.open(name)));
        const counts = await Promise.all(caught.map(async cache => (await cache.keys()).length));
        return names.map((name, i) => name + ' ' + counts[i]).join(', ');
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void aCallOfTwoHasLinksAssetsAndADoctorOfItsOwn() {
    Jar jar = stage.server(BEHIND);
    PrefixProxy proxy = stage.closing(new PrefixProxy());
    String url = proxy.below("call", jar);
    Tab lan = stage.chromium(url).enters("tea-house", "Lan");
    assertTrue(lan.page().url().startsWith(url + "/#tea-house"), lan.page().url());
    Tab bao = stage.chromium(url).opens("tea-house");
    bao.textbox("Your name").fill("Bảo");
    bao.isReady().joins();
    lan.meets("Bảo");
    bao.chat().says("below a path");
    lan.chat().reads("below a path");
    Reception.picturesComeIn(bao.sees("Lan"));
    assertEquals(List.of("/call/"), List.of(URI.create(scope(lan)).getPath()));
  }

  @Test
  void theDoctorIsBelowThePathToo() {
    Jar jar = stage.server(BEHIND);
    PrefixProxy proxy = stage.closing(new PrefixProxy());
    String url = proxy.below("call", jar);
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, url));
    Surgery surgery = Surgery.open(lan, url).starts().isDone();
    assertTrue(surgery.finding("Server").contains("It answers within"), surgery.report());
    Jar.Ended examined = Jar.run("doctor", url + "/");
    assertTrue(examined.output().contains("RealtimeWeb answers at " + url), examined.output());
    assertTrue(
        examined.output().contains("WebSocket: A room was joined, as a browser joins one."),
        examined.output());
  }

  @Test
  void twoServersOfOneOriginKeepTheirOfflinePagesApart() throws IOException {
    PrefixProxy proxy = stage.closing(new PrefixProxy());
    String call = proxy.below("call", stage.server(BEHIND));
    String talk = proxy.below("talk", stage.server(BEHIND));
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, call)).opens();
    Page page = lan.page();
    page.waitForFunction("() => navigator.serviceWorker.ready.then(() => true)");
    page.navigate(talk + "/");
    Until.holds(
        "both keep their own", () -> page.evaluate(KEPT).equals("offline/call 3, offline/talk 3"));
  }

  private static String scope(Tab tab) {
    return (String)
        tab.page().evaluate("() => navigator.serviceWorker.ready.then(({ scope }) => scope)");
  }
}
