package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

class CallIT {
  private static final String GREETING = "Xin chào Bảo 👋🏽 — \"quotes\", \\ and 日本語";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void twoPeopleSeeAndHearEachOther() {
    Jar jar = stage.server();
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url());
    Tab lan = stage.open(visit).enters("tea-house", "Lan");
    Tab bao = stage.open(visit).enters("tea-house", "Bảo");
    lan.meets("Bảo");
    bao.meets("Lan");
    Reception.comesIn(lan.sees("Bảo"));
    Reception.comesIn(bao.sees("Lan"));
  }

  @Test
  void whatIsTypedIsReadLetterByLetter() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("library", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("library", "Bảo");
    lan.meets("Bảo");
    lan.chat().says(GREETING);
    bao.chat().reads(GREETING);
    bao.chat().says("Chào Lan, nghe rõ");
    lan.chat().reads("Chào Lan, nghe rõ");
    String longest = "0123456789abcdef".repeat(1024);
    lan.chat().says(longest);
    bao.chat().reads(longest);
    lan.chat().says(longest + "!");
    lan.isTold(AriaRole.ALERT, "too long");
    assertEquals(-1, bao.chat().transcript().indexOf(longest + "!"));
  }

  @Test
  void markupStaysTextAndLinksCanBeFollowed() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("market", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("market", "Bảo");
    lan.meets("Bảo");
    String markup = "<b id=bold>bold</b><img src=x onerror=\"document.title='run'\"> &amp;";
    lan.chat().says(markup);
    bao.chat().reads(markup);
    assertEquals(0, bao.page().locator("#bold").count());
    lan.chat().says("see https://example.org/a?b=1&c=2#d and javascript:alert(1)");
    bao.chat().reads("javascript:alert(1)");
    Locator links = bao.chat().log().getByRole(AriaRole.LINK);
    assertEquals(List.of("https://example.org/a?b=1&c=2#d"), links.allTextContents());
    assertEquals("https://example.org/a?b=1&c=2#d", links.first().getAttribute("href"));
    Until.holds(
        "the link tells nobody where it was clicked",
        () -> String.valueOf(links.first().getAttribute("rel")).contains("noreferrer"));
  }

  @Test
  void theNewestLineIsSeenUnlessThePersonReadsFurtherUp() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("archive", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("archive", "Bảo");
    lan.meets("Bảo");
    bao.chat().open();
    for (int i = 0; i < 30; i++) {
      lan.chat().says("line " + i + ".");
    }
    bao.chat().reads("line 29.");
    Until.holds("Bảo sees the newest line", () -> bao.chat().isAtEnd());
    bao.chat().log().evaluate("log => { log.scrollTop = 0; }");
    lan.chat().says("one more.");
    bao.chat().reads("one more.");
    Locator jump =
        bao.page()
            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jump to latest"));
    Until.holds("Bảo is offered the newest line", jump::isVisible);
    assertEquals(0, bao.chat().log().evaluate("log => log.scrollTop"));
    jump.click();
    Until.holds("Bảo sees the newest line again", () -> bao.chat().isAtEnd());
  }

  @Test
  void mutingAndHidingShowAtTheOther() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("studio", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("studio", "Bảo");
    bao.meets("Lan");
    lan.controls().press("Mute microphone");
    Until.holds("Lan is marked as muted", () -> bao.sees("Lan").isMuted());
    lan.controls().press("Unmute microphone");
    Until.holds("the mark is gone", () -> !bao.sees("Lan").isMuted());
    lan.controls().press("Turn camera off");
    Until.holds("Lan's picture is gone", () -> !bao.sees("Lan").shows());
    lan.controls().press("Turn camera on");
    bao.meets("Lan");
    Reception.picturesComeIn(bao.sees("Lan"));
  }

  @Test
  void leavingAndClosingTheTabAreNoticed() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("platform", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("platform", "Bảo");
    Tab chi = stage.chromium(jar.url()).enters("platform", "Chi");
    lan.meets("Bảo");
    lan.meets("Chi");
    bao.leaves();
    lan.missesSoon("Bảo");
    chi.close();
    lan.missesSoon("Chi");
  }

  @Test
  void fourPeopleEachSeeTheThreeOthers() {
    Jar jar = stage.server();
    List<String> names = List.of("Lan", "Bảo", "Chi", "Dũng");
    List<Tab> tabs =
        names.stream().map(name -> stage.chromium(jar.url()).enters("round-table", name)).toList();
    for (Tab tab : tabs) {
      names.stream().filter(name -> tabs.get(names.indexOf(name)) != tab).forEach(tab::meets);
    }
    Reception.comesIn(tabs.get(0).sees("Dũng"));
    Reception.comesIn(tabs.get(3).sees("Lan"));
    tabs.get(3).chat().says("all four are here");
    tabs.subList(0, 3).forEach(tab -> tab.chat().reads("all four are here"));
  }

  @Test
  void whoeverJoinsAtTheSameMomentMeets() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url());
    Tab bao = stage.chromium(jar.url());
    for (int round = 1; round <= 3; round++) {
      lan.opens().asksFor("crossroads-" + round, "Lan").isReady();
      bao.opens().asksFor("crossroads-" + round, "Bảo").isReady();
      long moment = System.currentTimeMillis() + 1_000;
      lan.joinsAt(moment);
      bao.joinsAt(moment);
      lan.meets("Bảo");
      bao.meets("Lan");
    }
  }
}
