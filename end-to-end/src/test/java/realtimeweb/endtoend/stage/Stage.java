package realtimeweb.endtoend.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Browsers;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.network.Internet;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.RecordingProxy;
import realtimeweb.protocol.Nullable;

/**
 * What one test needs around it. At the end every tab must have an empty console, and everything is
 * closed; of a failed test the screens and logs are kept in target/stage.
 */
public final class Stage implements BeforeEachCallback, AfterEachCallback {
  private final List<Tab> tabs = new ArrayList<>();
  private final List<Jar> jars = new ArrayList<>();
  private final Deque<AutoCloseable> others = new ArrayDeque<>();
  private final Deque<Internet> internets = new ArrayDeque<>();
  private @Nullable Browsers browsers;

  /** Starts the real server. */
  public Jar server(String... flags) {
    Jar jar = Jar.start(flags);
    jars.add(jar);
    return jar;
  }

  /** Starts the real server on the public machine of an internet. */
  public Jar server(Internet internet, String... flags) {
    Jar jar = internet.server(flags);
    jars.add(jar);
    return jar;
  }

  /** Networks of this test's own; where there cannot be any the test is skipped, and says why. */
  public Internet internet() {
    Internet internet = Internet.open();
    internets.push(internet);
    return internet;
  }

  /** A proxy in front of that server that keeps every byte. */
  public RecordingProxy proxy(Jar jar) {
    return closing(RecordingProxy.before(jar.port()));
  }

  /** Closes it after the test, before the server stops. */
  public <T extends AutoCloseable> T closing(T thing) {
    others.push(thing);
    return thing;
  }

  /** Somebody with the usual Chromium, whose video is small. */
  public Tab chromium(String url) {
    return open(Visit.with(BrowserKind.CHROMIUM, url).smallCamera());
  }

  public Tab firefox(String url) {
    return open(Visit.with(BrowserKind.FIREFOX, url));
  }

  /** A browser profile of its own, with one tab. */
  public Tab open(Visit visit) {
    if (browsers == null) {
      throw new IllegalStateException("no test is running");
    }
    Tab tab = new Tab(browsers.get(visit.browser()).newContext(visit.context()), visit);
    tabs.add(tab);
    return tab;
  }

  /** The same, at home. */
  public Tab open(Home home, Visit visit) {
    if (browsers == null) {
      throw new IllegalStateException("no test is running");
    }
    Tab tab = new Tab(home.browser(browsers, visit).newContext(visit.context()), visit);
    tabs.add(tab);
    return tab;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browsers =
        context
            .getRoot()
            .getStore(Namespace.create(Stage.class))
            .computeIfAbsent(Thread.currentThread(), key -> new Browsers(), Browsers.class);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    boolean failed = context.getExecutionException().isPresent();
    if (failed) {
      keepEvidence(context);
    }
    List<String> errors = tabs.stream().flatMap(tab -> tab.console().errors().stream()).toList();
    closeAll();
    if (!failed) {
      assertEquals(List.of(), errors, "errors in the browsers' consoles");
    }
  }

  private void closeAll() throws Exception {
    try {
      tabs.forEach(Tab::close);
      for (AutoCloseable other : others) {
        other.close();
      }
      jars.forEach(Jar::close);
    } finally {
      internets.forEach(Internet::close);
    }
  }

  private void keepEvidence(ExtensionContext context) throws IOException {
    String test = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
    Path folder = Path.of("target", "stage", test.replaceAll("[^\\w.]", ""));
    Files.createDirectories(folder);
    for (int i = 0; i < jars.size(); i++) {
      Files.writeString(folder.resolve("server" + i + ".log"), jars.get(i).log());
    }
    for (int i = 0; i < tabs.size(); i++) {
      keep(tabs.get(i), folder.resolve("tab" + i + ".png"), folder.resolve("tab" + i + ".txt"));
    }
  }

  private static void keep(Tab tab, Path picture, Path text) throws IOException {
    List<String> told = new ArrayList<>(tab.console().errors());
    if (!tab.isClosed()) {
      try {
        tab.screenshot(picture);
        told.add(tab.page().locator("body").ariaSnapshot());
      } catch (PlaywrightException e) {
        told.add("the page could not be looked at: " + e.getMessage());
      }
    }
    Files.write(text, told);
  }
}
