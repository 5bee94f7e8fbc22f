package realtimeweb.endtoend.stage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import realtimeweb.endtoend.stage.network.Internet;
import realtimeweb.endtoend.stage.program.Executable;
import realtimeweb.endtoend.stage.program.OwnAddress;
import realtimeweb.protocol.Nullable;

/** Which browser a person has, and which devices. */
public enum BrowserKind {
  /** A camera with moving video, a microphone that beeps, and permission for both. */
  CHROMIUM(true, true),

  /** The same with more cameras; the last one is good, while Chromium cannot encode the second. */
  CHROMIUM_WITH_MORE_CAMERAS(true, true),

  /** The oldest that there is a binary of; Playwright finds nothing by its role there. */
  CHROMIUM_103(OldChromium.CHROMIUM_103),

  CHROMIUM_106(OldChromium.CHROMIUM_106),

  CHROMIUM_119(OldChromium.CHROMIUM_119),

  /** The devices are there; the permission is not. */
  CHROMIUM_DENYING(true, false),

  /** Permission, but no device at all. */
  CHROMIUM_WITHOUT_DEVICES(false, true),

  /** A camera of changing colours, a microphone that hums, and permission for both. */
  FIREFOX(true, true);

  private static final List<String> CHROMIUM_FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--autoplay-policy=no-user-gesture-required");

  /** Besides fake devices, everything that would otherwise call its maker. */
  private static final Map<String, Object> FIREFOX_PREFERENCES =
      Map.of(
          "media.navigator.streams.fake", true,
          "media.navigator.permission.disabled", true,
          "media.autoplay.default", 0,
          "network.captive-portal-service.enabled", false,
          "network.connectivity-service.enabled", false,
          "datareporting.policy.dataSubmissionEnabled", false,
          "app.normandy.enabled", false,
          "services.settings.server", "data:,#dummy/v1");

  private final boolean devices;
  private final boolean permission;
  private final @Nullable OldChromium old;

  BrowserKind(boolean devices, boolean permission) {
    this.devices = devices;
    this.permission = permission;
    this.old = null;
  }

  /** With devices and permission. */
  BrowserKind(OldChromium old) {
    this.devices = true;
    this.permission = true;
    this.old = old;
  }

  Browser launch(Playwright playwright) {
    return this == FIREFOX
        ? playwright.firefox().launch(firefox())
        : playwright.chromium().launch(chromium(OwnAddress.find()));
  }

  /** One that runs in the {@link Internet}, by that executable, for the pages at that address. */
  Browser launch(Playwright playwright, Path executable, String url) {
    if (this == FIREFOX) {
      throw new IllegalArgumentException("Firefox is driven over the network, which homes hide");
    }
    LaunchOptions options =
        chromium(Internet.SERVER + " , EXCLUDE " + Internet.SECOND).setExecutablePath(executable);
    options.args.add("--unsafely-treat-insecure-origin-as-secure=" + url);
    options.args.add("--ignore-certificate-errors");
    return playwright.chromium().launch(options);
  }

  public static Path chromiumExecutable() {
    return Executable.find("chromium.path", "chromium", "chromium-browser", "google-chrome-stable");
  }

  public static Path firefoxExecutable() {
    return Executable.find("firefox.path", "firefox-esr", "firefox");
  }

  private LaunchOptions chromium(String reachable) {
    List<String> all = new ArrayList<>(CHROMIUM_FLAGS);
    all.add(nameResolution(reachable));
    if (devices) {
      int cameras = this == CHROMIUM_WITH_MORE_CAMERAS ? 3 : 1;
      all.add("--use-fake-device-for-media-stream=fps=10,device-count=" + cameras);
    }
    if (permission) {
      all.add("--use-fake-ui-for-media-stream");
    }
    return new LaunchOptions()
        .setExecutablePath(old == null ? chromiumExecutable() : old.executable())
        .setHeadless(true)
        .setChromiumSandbox(false)
        .setArgs(all);
  }

  /** No name of the world outside exists; *.local are the names that hide host candidates. */
  private static String nameResolution(String reachable) {
    return "--host-resolver-rules=MAP * ~NOTFOUND"
        + " , EXCLUDE localhost , EXCLUDE 127.0.0.1 , EXCLUDE *.local , EXCLUDE "
        + reachable;
  }

  private static LaunchOptions firefox() {
    return new LaunchOptions()
        // WebDriver BiDi: the browser as its makers ship it, not a patched one
        .setChannel("moz-firefox")
        .setExecutablePath(firefoxExecutable())
        .setHeadless(true)
        .setFirefoxUserPrefs(FIREFOX_PREFERENCES);
  }
}
