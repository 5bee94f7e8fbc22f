package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.page.Security;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

class RotationIT {
  private static final int LINES_A_ROUND = 10;
  private static final int MOST_LINES = 1_000;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void keysChangeWhileChatFlowsInOrder() {
    Jar jar = stage.server("--rotation-seconds", "10");
    Tab lan = stage.chromium(jar.url()).enters("clockwork", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("clockwork", "Bảo");
    lan.meets("Bảo");
    int first = epoch(lan, "Bảo");
    int lines = 0;
    while (epoch(lan, "Bảo") < first + 2 || epoch(bao, "Lan") < first + 2) {
      assertTrue(lines < MOST_LINES, "the epoch does not grow");
      for (int i = 0; i < LINES_A_ROUND; i++, lines++) {
        lan.chat().says("lan:" + lines + ";");
        bao.chat().says("bao:" + lines + ";");
      }
    }
    int said = lines;
    Until.equal("Lan's lines at Bảo", count("lan", said), () -> lines(bao, "lan"));
    Until.equal("Bảo's lines at Lan", count("bao", said), () -> lines(lan, "bao"));
    assertEquals(count("lan", said), lines(lan, "lan"), "Lan's own lines");
  }

  @Test
  void aPersonCanRotateAtOnce() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("workshop", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("workshop", "Bảo");
    lan.meets("Bảo");
    int before = epoch(lan, "Bảo");
    lan.security().rotateKeysNow();
    Until.equal("the epoch at Lan", before + 1, () -> epoch(lan, "Bảo"));
    bao.chat().says("under the new key");
    lan.chat().reads("under the new key");
    Until.equal("the epoch at Bảo", before + 1, () -> epoch(bao, "Lan"));
  }

  @Test
  void safetyNumbersAreEqualAndVerificationIsRemembered() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("notary", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("notary", "Bảo");
    lan.meets("Bảo");
    bao.meets("Lan");
    Security security = lan.security();
    Until.holds("the safety number", () -> security.safetyNumberOf("Bảo").length() == 60);
    String number = security.safetyNumberOf("Bảo");
    Until.equal("the number at Bảo", number, () -> bao.security().safetyNumberOf("Lan"));
    assertTrue(!security.isVerified("Bảo"), "nobody is verified unasked");
    security.markAsVerified();
    Until.holds("Bảo is verified", () -> security.isVerified("Bảo"));
    lan.leaves();
    lan.enters("notary", "Lan").meets("Bảo");
    Until.holds("Bảo is still verified", () -> security.isVerified("Bảo"));
    assertEquals(number, security.safetyNumberOf("Bảo"));
  }

  private static int epoch(Tab tab, String name) {
    return tab.security().epochOf(name);
  }

  private static List<String> count(String who, int lines) {
    return IntStream.range(0, lines).mapToObj(line -> who + ":" + line + ";").toList();
  }

  private static List<String> lines(Tab tab, String who) {
    tab.chat().open();
    return tab.chat().all(Pattern.compile(who + ":\\d+;"));
  }
}
