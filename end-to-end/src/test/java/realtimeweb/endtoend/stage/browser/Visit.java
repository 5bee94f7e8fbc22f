package realtimeweb.endtoend.stage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How somebody comes to the page.
 *
 * @param url the server's address, without a path
 * @param locale language tag of the browser
 * @param scripts names of resources that run before the page's own scripts
 * @param anyCertificate as of a person who has installed the server's authority
 */
public record Visit(
    BrowserKind browser,
    String url,
    Screen screen,
    String locale,
    List<String> scripts,
    boolean anyCertificate) {

  /** What the person looks at. */
  public enum Screen {
    DESKTOP(1280, 800, 1),
    PHONE(390, 844, 2),
    /** The telephone, turned. */
    LANDSCAPE(844, 390, 2),
    /** The desktop's, with everything twice as large. */
    ZOOMED(640, 400, 2);

    final int width;
    final int height;
    final int scale;

    Screen(int width, int height, int scale) {
      this.width = width;
      this.height = height;
      this.scale = scale;
    }

    /** Whether fingers touch it. */
    public boolean isPhone() {
      return this == PHONE || this == LANDSCAPE;
    }
  }

  public static Visit with(BrowserKind browser, String url) {
    return new Visit(browser, url, Screen.DESKTOP, "en-US", List.of("watch.js"), false);
  }

  /** With a telephone in the hand. */
  public Visit phone() {
    return at(Screen.PHONE);
  }

  public Visit at(Screen other) {
    return new Visit(browser, url, other, locale, scripts, anyCertificate);
  }

  public Visit speaking(String language) {
    return new Visit(browser, url, screen, language, scripts, anyCertificate);
  }

  /** On a device that has been told to trust the server. */
  public Visit trusting() {
    return new Visit(browser, url, screen, locale, scripts, true);
  }

  /** A camera of 320x240 at 10 frames per second, so that four fit on two cores. */
  public Visit smallCamera() {
    return script("small-camera.js");
  }

  /** Media may only travel through a TURN server. */
  public Visit onlyThroughTurn() {
    return script("only-through-turn.js");
  }

  /** No peer connection ever finds a path. */
  public Visit withoutMediaPath() {
    return script("without-media-path.js");
  }

  /** Every peer connection looks for a path, and fails. */
  public Visit amongUnreachablePeople() {
    return script("unreachable.js");
  }

  /** A browser that cannot write to files, and so downloads. */
  public Visit withoutFilePicker() {
    return script("without-file-picker.js");
  }

  /** Storage, devices, workers, locks and clipboard never answer. */
  public Visit unanswered() {
    return script("unanswered.js");
  }

  /** Nor does what no call can be without. */
  public Visit unansweredInCalls() {
    return script("unanswered-call.js");
  }

  /** As a page that came by http from another machine sees the browser. */
  public Visit insecure() {
    return script("insecure.js");
  }

  /** Without what Firefox got after version 100; what it has is the present one's. */
  public Visit asFirefox100() {
    return script("firefox-100.js");
  }

  public Browser.NewContextOptions context() {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setIgnoreHTTPSErrors(anyCertificate)
            .setViewportSize(screen.width, screen.height)
            .setDeviceScaleFactor(screen.scale);
    if (anyCertificate) {
      // Playwright's trust does not reach the scripts of service workers.
      options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
    }
    if (browser != BrowserKind.FIREFOX) {
      options.setLocale(locale);
    }
    if (screen.isPhone()) {
      options.setIsMobile(true).setHasTouch(true);
    }
    return options;
  }

  public String initScript() {
    StringBuilder all = new StringBuilder();
    for (String script : scripts) {
      all.append(read(script)).append('\n');
    }
    return all.toString();
  }

  private Visit script(String name) {
    List<String> more = new ArrayList<>(scripts);
    more.add(name);
    return new Visit(browser, url, screen, locale, List.copyOf(more), anyCertificate);
  }

  private static String read(String name) {
    try (InputStream in = Visit.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such script: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
