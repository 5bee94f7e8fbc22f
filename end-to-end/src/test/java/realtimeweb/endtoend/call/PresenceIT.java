package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

class PresenceIT {
  private static final int RECORDED_MILLIS = 6_000;

  /** What the player of a browser finds in a file. */
  private static final String PLAY =
      """
      async () => {
        const file = document.querySelector('input[type=file]').files[0];
        const context = new OfflineAudioContext(1, 48000, 48000);
        const sound = await context.decodeAudioData(await file.arrayBuffer());
        let peak = 0;
        for (const sample of sound.getChannelData(0)) peak = Math.max(peak, Math.abs(sample));
        const video = document.createElement('video');
        video.muted = true;
        const happens = name => new Promise((resolve, reject) => {
          video.addEventListener(name, resolve, { once: true });
          video.onerror = () => reject(new Error(video.error.message));
        });
        const loaded = happens('loadeddata');
        video.src = URL.createObjectURL(file);
        await loaded;
        const seeked = happens('seeked');
        video.currentTime = 2;
        await seeked;
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 1;
        const picture = canvas.getContext('2d');
        picture.drawImage(video, 0, 0, 1, 1);
        const brightness = Math.max(...picture.getImageData(0, 0, 1, 1).data.slice(0, 3));
        return { width: video.videoWidth, height: video.videoHeight,
            seconds: sound.duration, peak, brightness };
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void handsAreNumberedAndFeelingsAreShown() {
    Jar jar = stage.server();
    Tab lan = small(jar, BrowserKind.CHROMIUM).enters("school", "Lan");
    Tab bao = small(jar, BrowserKind.FIREFOX).enters("school", "Bảo");
    Tab chi = small(jar, BrowserKind.CHROMIUM).enters("school", "Chi");
    lan.meets("Bảo");
    lan.meets("Chi");
    chi.meets("Bảo");

    chi.controls().press("Raise hand");
    lan.isTold("Chi raised a hand");
    bao.controls().press("Raise hand");
    lan.isTold("Bảo raised a hand");
    Until.holds("Chi is first", () -> lan.people().spoken("Chi").contains("Hand raised, number 1"));
    Until.holds("Bảo is next", () -> lan.people().spoken("Bảo").contains("Hand raised, number 2"));
    chi.controls().press("Lower hand");
    Until.holds("Bảo is first", () -> lan.people().spoken("Bảo").contains("number 1"));

    bao.controls().press("React");
    bao.page().getByText("Applause").first().click();
    lan.isTold(AriaRole.STATUS, "Bảo.*applau");
  }

  @Test
  void everybodySeesThatARecordingRunsAndItsFilePlays(@TempDir Path folder) throws IOException {
    Jar jar = stage.server();
    Tab lan =
        stage.open(Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera().withoutFilePicker());
    lan.enters("cinema", "Lan");
    Tab bao = small(jar, BrowserKind.FIREFOX).enters("cinema", "Bảo");
    lan.meets("Bảo");
    Reception.comesIn(lan.sees("Bảo"));

    lan.controls().press("Record the call");
    bao.isTold("Lan is recording this call");
    bao.isTold("This call is being recorded");
    lan.page().waitForTimeout(RECORDED_MILLIS);
    Download download = lan.page().waitForDownload(() -> lan.controls().press("Stop recording"));
    bao.isTold("Lan stopped recording");
    lan.isTold("The recording is saved");

    String name = download.suggestedFilename();
    assertTrue(name.matches("cinema \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.(webm|mp4)"), name);
    Path file = folder.resolve(name);
    download.saveAs(file);
    assertTrue(Files.size(file) > 50_000, () -> file + " is too short");
    Map<?, ?> facts = played(stage.chromium(jar.url()), file);
    assertEquals(1280, ((Number) facts.get("width")).intValue());
    assertEquals(720, ((Number) facts.get("height")).intValue());
    assertTrue(number(facts, "seconds") > RECORDED_MILLIS / 2_000.0, facts::toString);
    assertTrue(number(facts, "peak") > 0.005, facts::toString);
    assertTrue(number(facts, "brightness") > 20, facts::toString);
  }

  private static Map<?, ?> played(Tab player, Path file) {
    player.opens();
    player.page().evaluate("() => document.body.append(document.createElement('input'))");
    player.page().evaluate("() => { document.body.lastChild.type = 'file'; }");
    player.page().locator("input[type=file]").setInputFiles(file);
    return (Map<?, ?>) player.page().evaluate(PLAY);
  }

  private static double number(Map<?, ?> facts, String member) {
    return ((Number) facts.get(member)).doubleValue();
  }

  private Tab small(Jar jar, BrowserKind browser) {
    return stage.open(Visit.with(browser, jar.url()).smallCamera());
  }
}
