package realtimeweb.endtoend.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Once;
import realtimeweb.endtoend.stage.waiting.Until;

/** What ends or stops in the middle of a call, without ending the call. */
class SurvivalIT {
  private static final String CONNECTIONS = "() => window.__peers.length";
  private static final String CONNECTED =
      "() => window.__peers.filter(p => p.connectionState === 'connected').length";
  private static final String MARK =
      "() => document.querySelectorAll('video').forEach(v => v.__same = true)";
  private static final String UNMARKED =
      "() => [...document.querySelectorAll('video')].filter(v => !v.__same).length";

  /** What a browser says itself of a server that is away. */
  private static final String AWAY = "WebSocket connection to|Failed to load resource";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void theServerIsKilledAndAnotherTakesItsPlace() {
    Jar jar = stage.server();
    List<Tab> four = meeting(jar, "harbour", "Lan", "Bảo");
    // pictures of five to four each are more than two cores encode
    four.add(onlooker(jar, "harbour", "Chi"));
    four.add(onlooker(jar, "harbour", "Dũng"));
    for (Tab tab : four) {
      Until.equal("the others", 3, () -> tab.page().evaluate(CONNECTED));
    }
    List<Object> before = connections(four);
    four.forEach(tab -> tab.page().evaluate(MARK));
    jar.kill();
    Reception.picturesComeIn(four.get(0).sees("Bảo"));
    Reception.picturesComeIn(four.get(3).sees("Lan"));
    four.get(0).chat().says("the server is gone");
    for (Tab tab : four) {
      tab.chat().reads("the server is gone");
    }
    stage.server("--port", String.valueOf(jar.port()));
    Tab em = stage.chromium(jar.url()).enters("harbour", "Em");
    List.of("Lan", "Bảo").forEach(em::meets);
    four.forEach(tab -> tab.meets("Em"));
    Until.equal("the others", 4, () -> em.page().evaluate(CONNECTED));
    four.get(3).chat().says("all five are here");
    em.chat().reads("all five are here");
    for (Tab tab : four) {
      Once.isRead(tab, "all five are here");
      Once.isRead(tab, "the server is gone");
      // one more, to the newcomer: those of before live on, in the same pictures
      assertEquals(number(before, four.indexOf(tab)) + 1, tab.page().evaluate(CONNECTIONS));
      assertEquals(1, tab.page().evaluate(UNMARKED));
    }
  }

  @Test
  void theServerIsStoppedAndStartedAgain() {
    Jar jar = stage.server();
    List<Tab> two = meeting(jar, "quay", "Lan", "Bảo");
    List<Object> before = connections(two);
    jar.close();
    two.get(0).chat().says("while it is stopped");
    two.get(1).chat().reads("while it is stopped");
    stage.server("--port", String.valueOf(jar.port()));
    Tab chi = stage.chromium(jar.url()).enters("quay", "Chi");
    List.of("Lan", "Bảo").forEach(chi::meets);
    Reception.picturesComeIn(two.get(0).sees("Bảo"));
    Once.isRead(two.get(1), "while it is stopped");
    assertEquals(number(before, 0) + 1, two.get(0).page().evaluate(CONNECTIONS));
  }

  @Test
  void whoeverReloadsIsOneClickAwayAndLeavesNoGhost() {
    Jar jar = stage.server();
    List<Tab> two = meeting(jar, "bridge", "Lan", "Bảo");
    two.get(1).page().reload();
    two.get(0).missesSoon("Bảo");
    two.get(1).isReady().joins();
    two.get(1).meets("Lan");
    two.get(0).meets("Bảo");
    assertEquals(1, two.get(0).count("Bảo"));
  }

  @Test
  void aCopyOfTheTabIsAnotherMember() {
    Jar jar = stage.server();
    List<Tab> two = meeting(jar, "mirror", "Lan", "Bảo");
    Page original = two.get(1).page();
    // an opened window begins with a copy of the session storage, as a duplicated tab does
    Page copy = original.waitForPopup(() -> original.evaluate("() => { open(location.href); }"));
    copy.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join now").setExact(true))
        .click();
    Until.equal("Bảo is seen twice", 2, () -> two.get(0).count("Bảo"));
    Reception.picturesComeIn(two.get(1).sees("Lan"));
    two.get(0).chat().says("to both of you");
    two.get(1).chat().reads("to both of you");
    copy.close();
    Until.equal("Bảo is seen once", 1, () -> two.get(0).count("Bảo"));
    Reception.picturesComeIn(two.get(1).sees("Lan"));
  }

  @Test
  void aFrozenTabHearsEverythingOnceItThaws() {
    Jar jar = stage.server();
    List<Tab> two = meeting(jar, "glacier", "Lan", "Bảo");
    CDPSession control = two.get(1).page().context().newCDPSession(two.get(1).page());
    two.get(1).chat().open();
    lifecycle(control, "frozen");
    two.get(0).chat().says("are you asleep?");
    Until.pause(5_000);
    lifecycle(control, "active");
    two.get(1).chat().reads("are you asleep?");
    two.get(1).chat().says("not any more");
    two.get(0).chat().reads("not any more");
    Once.isRead(two.get(1), "are you asleep?");
    Reception.picturesComeIn(two.get(1).sees("Lan"));
    Reception.picturesComeIn(two.get(0).sees("Bảo"));
  }

  @Test
  void whoeverGoesBackAndForthComesBack() {
    Jar jar = stage.server();
    List<Tab> two = meeting(jar, "tide", "Lan", "Bảo");
    two.get(1).page().navigate("about:blank");
    two.get(0).missesSoon("Bảo");
    two.get(1).page().goBack();
    two.get(1).isReady().joins();
    two.get(1).meets("Lan");
    two.get(0).meets("Bảo");
    assertEquals(1, two.get(0).count("Bảo"));
  }

  private List<Tab> meeting(Jar jar, String room, String... names) {
    List<Tab> tabs = new ArrayList<>();
    for (String name : names) {
      Tab tab = stage.chromium(jar.url()).enters(room, name);
      tab.console().provokes(AWAY);
      tabs.add(tab);
    }
    for (Tab tab : tabs) {
      for (String name : names) {
        if (!names[tabs.indexOf(tab)].equals(name)) {
          tab.meets(name);
        }
      }
    }
    return tabs;
  }

  /** Somebody without camera and microphone comes in. */
  private Tab onlooker(Jar jar, String room, String name) {
    Tab tab = stage.chromium(jar.url()).opens().asksFor(room, name).joinsWithoutDevices();
    tab.console().provokes(AWAY);
    return tab;
  }

  private static void lifecycle(CDPSession control, String state) {
    JsonObject wanted = new JsonObject();
    wanted.addProperty("state", state);
    control.send("Page.setWebLifecycleState", wanted);
  }

  private static List<Object> connections(List<Tab> tabs) {
    return tabs.stream().map(tab -> tab.page().evaluate(CONNECTIONS)).toList();
  }

  private static int number(List<Object> counts, int index) {
    return ((Number) counts.get(index)).intValue();
  }
}
