package realtimeweb.suite;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import realtimeweb.endtoend.stage.browser.BrowserKind;

/** The installed browsers, headless, with fake devices and without a word to the network. */
final class Browsers {
  private Browsers() {}

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions()
            .setEnv(
                Map.of(
                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                    "MOZ_REMOTE_SETTINGS_DEVTOOLS", "1")));
  }

  static Browser chromium(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new LaunchOptions()
                .setExecutablePath(BrowserKind.chromiumExecutable())
                .setChromiumSandbox(false)
                .setArgs(
                    List.of(
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        // the second camera gives pictures that Chromium cannot encode
                        "--use-fake-device-for-media-stream=device-count=3",
                        "--use-fake-ui-for-media-stream",
                        "--autoplay-policy=no-user-gesture-required",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE *.local")));
  }

  static Browser firefox(Playwright playwright) {
    return playwright
        .firefox()
        .launch(
            new LaunchOptions()
                .setChannel("moz-firefox")
                .setExecutablePath(BrowserKind.firefoxExecutable())
                .setFirefoxUserPrefs(
                    Map.of(
                        "media.navigator.streams.fake", true,
                        "media.navigator.permission.disabled", true,
                        "media.autoplay.default", 0,
                        "media.peerconnection.ice.obfuscate_host_addresses", false,
                        "network.captive-portal-service.enabled", false,
                        "network.connectivity-service.enabled", false,
                        "datareporting.policy.dataSubmissionEnabled", false,
                        "app.normandy.enabled", false,
                        "services.settings.server", "data:,#dummy/v1")));
  }
}
