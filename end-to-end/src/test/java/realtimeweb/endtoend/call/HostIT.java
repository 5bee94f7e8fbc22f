package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

/** Lan opens the room and so is its host. */
class HostIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void atALockedDoorTheHostReadsWhoKnocksAndDecides() {
    Jar jar = stage.server();
    Tab lan = small(jar, BrowserKind.CHROMIUM).enters("parlour", "Lan");
    lan.people().press("Lock room");
    Until.holds("the room can be unlocked", () -> lan.people().offers("Unlock room"));

    Tab bao = small(jar, BrowserKind.FIREFOX).opens().asksFor("parlour", "Bảo").isReady();
    bao.button("Join now").click();
    lan.isTold(AriaRole.ALERT, "Bảo wants to come in");
    assertFalse(lan.sees("Bảo").isThere(), "Bảo is in before the answer");
    lan.button("Refuse Bảo").first().click();
    bao.isTold("did not let you in");

    Tab chi = small(jar, BrowserKind.CHROMIUM).opens().asksFor("parlour", "Chi").isReady();
    chi.button("Join now").click();
    lan.isTold(AriaRole.ALERT, "Chi wants to come in");
    lan.button("Admit Chi").first().click();
    chi.isInCall();
    lan.meets("Chi");
    chi.meets("Lan");
    renamesAndIsHeard(lan, chi);
  }

  private static void renamesAndIsHeard(Tab lan, Tab chi) {
    chi.people().press("Change your name");
    chi.textbox("Your name").fill("Nobody");
    chi.page().keyboard().press("Escape");
    assertTrue(chi.people().spoken("You").contains("Chi"), "Escape took the name, or the panel");
    chi.people().press("Change your name");
    chi.textbox("Your name").fill(" ");
    chi.page().keyboard().press("Enter");
    chi.isTold("Type a name");
    chi.textbox("Your name").fill("Chi Lê");
    chi.page().keyboard().press("Enter");
    lan.isTold(AriaRole.STATUS, "Chi is now called Chi Lê");
    lan.meets("Chi Lê");

    chi.closesPanel();
    chi.controls().press("Raise hand");
    lan.people().press("Lower hand", "Chi Lê");
    chi.isTold(AriaRole.STATUS, "The host lowered your hand");
    assertTrue(chi.controls().offers("Raise hand"));
  }

  @Test
  void theHostMutesHandsOverAndIsRemoved() {
    Jar jar = stage.server();
    Tab lan = small(jar, BrowserKind.CHROMIUM).enters("court", "Lan");
    Tab bao = small(jar, BrowserKind.FIREFOX).enters("court", "Bảo");
    lan.meets("Bảo");
    bao.meets("Lan");
    assertFalse(bao.people().offers("Lock room"), "a guest may lock the room");

    lan.people().press("Mute", "Bảo");
    bao.isTold("The host muted you");
    Until.holds("Bảo is marked as muted", () -> lan.sees("Bảo").isMuted());
    assertTrue(bao.controls().offers("Unmute microphone"));

    lan.people().press("Make host", "Bảo");
    Until.holds("Bảo may lock the room", () -> bao.people().offers("Lock room"));
    assertFalse(lan.people().offers("Lock room"), "whoever handed over is still host");

    bao.people().press("Remove", "Lan");
    bao.people().press("Remove", "Lan");
    lan.isTold("removed you");
    bao.missesSoon("Lan");
  }

  private Tab small(Jar jar, BrowserKind browser) {
    return stage.open(Visit.with(browser, jar.url()).smallCamera());
  }
}
