package realtimeweb.endtoend.stage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.Map;
import realtimeweb.endtoend.stage.network.NetworkNamespace;

/** Browser processes, started when first needed and kept for all tests of one thread. */
public final class Browsers implements AutoCloseable {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          // the browsers are the machine's own
          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
          // makes Firefox accept another settings server than its maker's
          "MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");

  private final Playwright playwright =
      Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
  private final Map<BrowserKind, Browser> running = new EnumMap<>(BrowserKind.class);

  public Browser get(BrowserKind kind) {
    Browser browser = running.computeIfAbsent(kind, k -> k.launch(playwright));
    if (!browser.isConnected()) {
      throw new IllegalStateException(kind + " crashed");
    }
    return browser;
  }

  /** Another process, on that machine; the caller closes it. */
  public Browser launch(BrowserKind kind, NetworkNamespace machine, String url) {
    return kind.launch(playwright, entrance(machine), url);
  }

  /** The driver knows one executable alone, so the words before it are in a script. */
  private static Path entrance(NetworkNamespace machine) {
    try {
      Path script = Files.createTempFile(machine.name(), ".sh");
      script.toFile().deleteOnExit();
      String words = String.join(" ", machine.entrance());
      String command = words + " " + BrowserKind.chromiumExecutable();
      Files.writeString(script, "#!/bin/sh\nexec " + command + " \"$@\"\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return script;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
