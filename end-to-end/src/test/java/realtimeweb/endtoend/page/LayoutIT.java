package realtimeweb.endtoend.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

/** Where people are seen, and what the call does with the screen and the loudspeaker. */
class LayoutIT {
  /** Notes the screen's wake lock and every tone of a chime in {@code window.noted}. */
  private static final String NOTES =
      """
      () => {
        window.noted = [];
        const lock = navigator.wakeLock, request = lock.request;
        lock.request = async kind => {
          const held = await request.call(lock, kind);
          window.noted.push('awake');
          held.addEventListener('release', () => window.noted.push('asleep'));
          return held;
        };
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...when) {
          window.noted.push('tone');
          start.apply(this, when);
        };
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void oneKeyGoesFromLayoutToLayout() {
    Tab lan = lanWithBao();
    Until.holds("Bảo large, oneself small", () -> ratio(lan) > 4);
    lan.page().keyboard().press("w");
    Until.holds("a grid", () -> ratio(lan) == 1);
    lan.page().keyboard().press("w");
    Until.holds("the speaker beside a strip", () -> ratio(lan) > 4);
    lan.page().keyboard().press("w");
    lan.page().keyboard().press("w");
    Until.holds("a grid again", () -> ratio(lan) == 1);
  }

  @Test
  void theThumbnailGoesWhereItIsDragged() {
    Tab lan = lanWithBao();
    BoundingBox before = lan.sees("Lan").box();
    lan.page().mouse().move(before.x + before.width / 2, before.y + before.height / 2);
    lan.page().mouse().down();
    lan.page().mouse().move(300, 300);
    lan.page().mouse().move(100, 100);
    lan.page().mouse().up();
    Until.holds(
        "it rests in the corner above",
        () -> lan.sees("Lan").box().x < 100 && lan.sees("Lan").box().y < 200);
  }

  @Test
  void theCallGoesOnInAWindowOfItsOwn() {
    Tab lan = lanWithBao();
    Page small = lan.page().context().waitForPage(() -> lan.controls().press("Picture in picture"));
    Until.holds(
        "a moving picture",
        () ->
            Boolean.TRUE.equals(
                small.evaluate(
                    "() => [...document.querySelectorAll('video')]"
                        + ".some(v => v.videoWidth > 0 && !v.paused)")));
    small
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mute microphone"))
        .click();
    Until.holds("muted here too", () -> lan.controls().offers("Unmute microphone"));
    small.close();
    lan.meets("Bảo");
  }

  @Test
  void theWholeScreenIsOneKeyAway() {
    Tab lan = lanWithBao();
    lan.page().keyboard().press("f");
    Until.holds("full screen", () -> isFullScreen(lan));
    lan.page().keyboard().press("f");
    Until.holds("as before", () -> !isFullScreen(lan));
  }

  @Test
  void theScreenStaysOnAndWhoComesIsHeardUntilOneLeaves() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).opens();
    lan.page().evaluate(NOTES);
    lan.asksFor("atelier", "Lan").isReady().joins();
    Until.equal("awake", List.of("awake"), () -> noted(lan));
    stage.chromium(jar.url()).enters("atelier", "Bảo");
    lan.meets("Bảo");
    Until.equal("a chime of two tones", List.of("awake", "tone", "tone"), () -> noted(lan));
    lan.leaves();
    Until.holds("asleep", () -> noted(lan).contains("asleep"));
  }

  @Test
  void whoWantsNoSoundsHearsNone() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).opens();
    lan.page().evaluate(NOTES);
    lan.asksFor("atelier", "Lan").isReady().joins();
    lan.controls().press("Settings");
    lan.page().getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Sounds")).click();
    stage.chromium(jar.url()).enters("atelier", "Bảo");
    lan.meets("Bảo");
    assertEquals(List.of("awake"), noted(lan));
  }

  private Tab lanWithBao() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("atelier", "Lan");
    stage.chromium(jar.url()).enters("atelier", "Bảo").meets("Lan");
    lan.meets("Bảo");
    return lan;
  }

  /** How many times as wide as oneself Bảo is seen. */
  private static double ratio(Tab tab) {
    return tab.sees("Bảo").box().width / tab.sees("Lan").box().width;
  }

  private static boolean isFullScreen(Tab tab) {
    return Boolean.TRUE.equals(tab.page().evaluate("() => document.fullscreenElement !== null"));
  }

  private static List<?> noted(Tab tab) {
    return (List<?>) tab.page().evaluate("() => window.noted");
  }
}
