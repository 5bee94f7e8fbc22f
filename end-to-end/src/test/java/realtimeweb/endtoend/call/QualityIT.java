package realtimeweb.endtoend.call;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.Traffic;
import realtimeweb.endtoend.stage.waiting.Until;

/** Tests that video is sent only as large as is useful, and only to those who watch it. */
class QualityIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void amongFourNobodySendsMoreThanTheOthersCanUse() {
    Jar jar = stage.server();
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, jar.url())).enters("orchard", "Lan");
    for (String name : List.of("Bảo", "Chi", "Dũng")) {
      stage.chromium(jar.url()).opens().asksFor("orchard", name).joinsWithoutDevices();
    }
    Traffic traffic = new Traffic(lan.page());
    Until.holds(
        "three pictures within the limit of four people",
        () ->
            traffic.limits().size() == 3
                && traffic.limits().stream().allMatch(limit -> limit >= 0 && limit <= 800_000));
    Until.holds(
        "three pictures of 540 lines at most",
        () ->
            traffic.heightsSent().size() == 3
                && traffic.heightsSent().stream().allMatch(height -> height <= 540));
  }

  @Test
  void whoeverIsOnAnotherPageIsNotReceived() {
    Jar jar = stage.server();
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, jar.url()).phone());
    lan.opens().asksFor("orchard", "Lan").joinsWithoutDevices();
    stage.chromium(jar.url()).enters("orchard", "Bảo");
    lan.meets("Bảo");
    for (String name : List.of("Chi", "Dũng", "Em")) {
      stage.chromium(jar.url()).opens().asksFor("orchard", name).joinsWithoutDevices();
    }
    Tab giang = stage.chromium(jar.url()).opens().asksFor("orchard", "Giang").isReady();
    // Whoever speaks would come to the first page.
    giang.button("Microphone").click();
    giang.joins();
    Traffic traffic = new Traffic(lan.page());
    Until.holds("everybody is connected", () -> connections(lan) == 5);
    Until.equal("pictures of the first page", 1, traffic::picturesComeFrom);
    lan.meets("Bảo");
    lan.button("Next page").click();
    lan.meets("Giang");
    Until.equal("pictures of the second page", 1, traffic::picturesComeFrom);
  }

  private static int connections(Tab tab) {
    return ((Number)
            tab.page()
                .evaluate(
                    "() => window.__peers.filter(p => p.connectionState === 'connected').length"))
        .intValue();
  }
}
