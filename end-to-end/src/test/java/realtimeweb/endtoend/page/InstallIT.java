package realtimeweb.endtoend.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.StandIn;

/** The page as an app: it can be installed, and says so when its server is away. */
class InstallIT {
  private static final String UNREACHABLE = "The server cannot be reached";
  private static final String UNREACHABLE_IN_VIETNAMESE = "Không liên lạc được với máy chủ";

  private static final String ACTIVATED =
      """
      () => navigator.serviceWorker.ready.then(({ active }) => new Promise(done => {
        const check = () => { if (active.state === 'activated') done(); };
        active.addEventListener('statechange', check);
        check();
      }))
      """;
  private static final String KEPT =
      """
      async () => {
        const caught = await Promise.all((await caches.keys()).map(name => caches.open(name)));
        const requests = await Promise.all(caught.map(cache => cache.keys()));
        return requests.flat().map(({ url }) => new URL(url).pathname);
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void chromiumWouldInstallIt() {
    Tab lan = opens(Visit.with(BrowserKind.CHROMIUM, stage.server().url()));
    JsonObject manifest = ask(lan, "Page.getAppManifest");
    assertEquals(0, manifest.getAsJsonArray("errors").size(), manifest::toString);
    assertEquals("kStandalone", manifest.getAsJsonObject("manifest").get("display").getAsString());
    List<String> reasons = new ArrayList<>();
    for (JsonElement error :
        ask(lan, "Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors")) {
      reasons.add(error.getAsJsonObject().get("errorId").getAsString());
    }
    // each tab of these tests has a profile that is thrown away
    reasons.remove("in-incognito");
    assertEquals(List.of(), reasons);
  }

  @Test
  void iconsAreAsLargeAsTheyClaim() throws IOException {
    String url = stage.server().url();
    Tab lan = opens(Visit.with(BrowserKind.CHROMIUM, url));
    String manifest = ask(lan, "Page.getAppManifest").get("data").getAsString();
    for (JsonElement entry :
        JsonParser.parseString(manifest).getAsJsonObject().getAsJsonArray("icons")) {
      JsonObject icon = entry.getAsJsonObject();
      if (icon.get("type").getAsString().equals("image/png")) {
        String src = icon.get("src").getAsString();
        assertEquals(icon.get("sizes").getAsString(), size(url + "/" + src), src);
      }
    }
    String touch = lan.page().locator("link[rel=apple-touch-icon]").getAttribute("href");
    assertEquals("180x180", size(url + "/" + touch));
  }

  @Test
  void withoutTheServerThePageSaysSo() {
    Jar jar = stage.server();
    Tab lan = opens(Visit.with(BrowserKind.CHROMIUM, jar.url()));
    Tab chi = opens(Visit.with(BrowserKind.CHROMIUM, jar.url()).phone().speaking("vi-VN"));
    jar.close();
    lan.page().reload();
    chi.page().reload();
    assertEquals(List.of(UNREACHABLE, UNREACHABLE_IN_VIETNAMESE), headings(lan));
    assertEquals(List.of(UNREACHABLE_IN_VIETNAMESE, UNREACHABLE), headings(chi));
    assertEquals("en", lan.page().locator("html").getAttribute("lang"));
    assertEquals("vi", chi.page().locator("html").getAttribute("lang"));
    isSoundInBothThemes(lan);
    isSoundInBothThemes(chi);
    stage.server("--port", "" + jar.port());
    comesBack(lan, "Try again Thử lại", "Room ID");
    comesBack(chi, "Thử lại Try again", "Mã phòng");
  }

  @Test
  void firefoxSaysSoToo() {
    Jar jar = stage.server();
    Tab lan = opens(Visit.with(BrowserKind.FIREFOX, jar.url()));
    jar.close();
    lan.page().reload();
    assertEquals(List.of(UNREACHABLE, UNREACHABLE_IN_VIETNAMESE), headings(lan));
    stage.server("--port", "" + jar.port());
    comesBack(lan, "Try again Thử lại", "Room ID");
  }

  @Test
  void aProxyWithoutItsServerIsNoServer() throws IOException {
    Jar jar = stage.server();
    Tab lan = opens(Visit.with(BrowserKind.CHROMIUM, jar.url()));
    jar.close();
    stage.closing(new StandIn(jar.port(), 502, "<h1>502 Bad Gateway</h1>"));
    lan.page().reload();
    assertEquals(List.of(UNREACHABLE, UNREACHABLE_IN_VIETNAMESE), headings(lan));
  }

  @Test
  void theAppIsNeverServedFromACache() throws IOException {
    Jar jar = stage.server();
    Tab lan = opens(Visit.with(BrowserKind.CHROMIUM, jar.url()));
    // the first time the worker was not there yet
    lan.opens().textbox("Room ID").waitFor();
    List<?> kept = (List<?>) lan.page().evaluate(KEPT);
    assertEquals(3, kept.size(), kept::toString);
    for (Object path : kept) {
      assertTrue(path.toString().matches("/offline-[0-9a-f]{16}\\.(html|css|js)"), "" + path);
    }
    jar.close();
    stage.closing(new StandIn(jar.port(), 200, "<title>Newer</title>"));
    lan.page().reload();
    assertEquals("Newer", lan.page().title());
  }

  /** The start page, once the browser has what it shows without the server. */
  private Tab opens(Visit visit) {
    Tab tab = stage.open(visit).opens();
    tab.page().evaluate(ACTIVATED);
    return tab;
  }

  private static JsonObject ask(Tab tab, String method) {
    CDPSession session = tab.page().context().newCDPSession(tab.page());
    JsonObject answer = session.send(method);
    session.detach();
    return answer;
  }

  private static String size(String url) throws IOException {
    BufferedImage image = Objects.requireNonNull(ImageIO.read(URI.create(url).toURL()), url);
    return image.getWidth() + "x" + image.getHeight();
  }

  private static List<String> headings(Tab tab) {
    tab.page().locator("h1").first().waitFor();
    return tab.page().locator("h1").allInnerTexts();
  }

  private static void isSoundInBothThemes(Tab tab) {
    Soundness soundness = new Soundness();
    for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      soundness.of("offline " + theme, tab);
    }
    assertEquals(List.of(), soundness.findings());
  }

  private static void comesBack(Tab tab, String button, String field) {
    tab.button(button).click();
    tab.textbox(field).waitFor();
  }
}
