package realtimeweb.endtoend.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;

/**
 * The page itself: sound on every screen, and served with every door shut that it does not need.
 */
class PageIT {
  /** Keeps in {@code window.focused} the name of every element that gets the focus. */
  private static final String NOTES_FOCUS =
      """
      () => {
        window.focused = [];
        document.addEventListener('focusin', event => window.focused.push(event.target.localName));
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void everyScreenIsSoundOnADesktop() {
    Jar jar = stage.server();
    visitsEveryScreen(jar, visit(jar));
  }

  @Test
  void everyScreenIsSoundOnAPhone() {
    Jar jar = stage.server();
    visitsEveryScreen(jar, visit(jar).phone());
  }

  @Test
  void whoChangesTheLanguageInACallStaysInTheSettings() {
    Tab lan = stage.open(visit(stage.server())).enters("gallery", "Lan");
    lan.controls().press("Settings");
    Locator language = lan.page().getByLabel("Language");
    language.focus();
    lan.page().evaluate(NOTES_FOCUS);
    language.selectOption("vi");
    Locator translated = lan.page().getByLabel("Ngôn ngữ");
    translated.waitFor();
    assertEquals(true, translated.evaluate("menu => menu === document.activeElement"));
    List<?> focused = (List<?>) lan.page().evaluate("() => window.focused");
    assertFalse(focused.contains("h1"), () -> "by way of " + focused);
  }

  @Test
  void aFlawWouldBeFound() {
    Tab lan = stage.chromium(stage.server().url()).opens();
    lan.textbox("Room ID").waitFor();
    lan.page().evaluate("() => document.body.append(document.createElement('img'))");
    lan.page().evaluate("() => document.body.lastChild.width = 3000");
    Soundness soundness = new Soundness();
    soundness.of("start", lan);
    String findings = String.join("\n", soundness.findings());
    assertTrue(findings.contains("start: image-alt"), findings);
    assertTrue(findings.contains("too wide"), findings);
  }

  @Test
  void theAnswerHasEveryProtectiveHeader() throws IOException, InterruptedException {
    Jar jar = stage.server();
    HttpHeaders headers =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(jar.url())).build(), BodyHandlers.discarding())
            .headers();
    String policy = header(headers, "Content-Security-Policy");
    assertAll(
        () -> assertTrue(policy.contains("default-src 'none'"), policy),
        () -> assertTrue(policy.contains("frame-ancestors 'none'"), policy),
        () -> assertFalse(policy.contains("unsafe-"), policy),
        () -> assertEquals("nosniff", header(headers, "X-Content-Type-Options")),
        () -> assertEquals("no-referrer", header(headers, "Referrer-Policy")),
        () -> assertTrue(header(headers, "Permissions-Policy").contains("camera=(self)")));
  }

  private static Visit visit(Jar jar) {
    return Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera();
  }

  private void visitsEveryScreen(Jar jar, Visit visit) {
    Soundness soundness = new Soundness();
    Tab bao = stage.open(visit(jar)).enters("gallery", "Bảo");
    Tab lan = stage.open(visit).opens();
    lan.textbox("Room ID").waitFor();
    soundness.of("start", lan);
    lan.asksFor("gallery", "Lan").isReady();
    soundness.of("lobby", lan);
    lan.joins();
    lan.meets("Bảo");
    soundness.of("call", lan);
    bao.chat().says("mind https://example.org/ and the gap");
    lan.chat().reads("and the gap");
    lan.chat().says("I do");
    soundness.of("chat", lan);
    lan.closesPanel();
    lan.controls().press("People");
    soundness.of("people", lan);
    lan.closesPanel();
    lan.security().open();
    soundness.of("security", lan);
    lan.closesPanel();
    lan.leaves();
    soundness.of("left", lan);
    assertEquals("", String.join("\n", soundness.findings()));
  }

  private static String header(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElse("");
  }
}
