package realtimeweb.endtoend.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The built gallery in a browser: every scene there is, and what can be found wrong with one. */
final class Gallery {
  /** Nobody answers there but {@link #serve}. */
  static final String URL = "http://gallery.test";

  private static final Path FOLDER = Path.of("target", "gallery");
  private static final String VALUES = "options => options.map(option => option.value)";
  private static final String SHOW =
      """
      scene => new Promise(done => {
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(done));
        history.replaceState(null, '', '#');
        addEventListener('hashchange', drawn, { once: true });
        location.hash = scene;
      })
      """;
  private static final String OPEN_DETAILS =
      """
      () => new Promise(done => {
        const closed = [...document.querySelectorAll('details:not([open])')];
        closed.forEach(details => { details.open = true; });
        requestAnimationFrame(() => requestAnimationFrame(() => done(closed.length > 0)));
      })
      """;

  private final Page page;
  private final String layout;

  Gallery(Page page) throws IOException {
    this.page = page;
    this.layout = script("layout.js");
    page.route(URL + "/**", Gallery::serve);
  }

  private static void serve(Route route) {
    String path = URI.create(route.request().url()).getPath();
    route.fulfill(new Route.FulfillOptions().setPath(FOLDER.resolve(path.substring(1))));
  }

  private static String script(String name) throws IOException {
    try (InputStream in = Gallery.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The tags of all languages that the start page offers. */
  List<String> languages() {
    show("start");
    return strings(page.locator(".language-select option").evaluateAll(VALUES));
  }

  /** Loads the page in that language. */
  void open(String language) {
    page.navigate("about:blank");
    page.navigate(URL + "/index.html?language=" + language);
  }

  /** The names of all scenes. */
  List<String> scenes() {
    return List.of(page.locator("body").getAttribute("data-scenes").split(" ", -1));
  }

  void show(String scene) {
    // wakes what hides from a pointer at rest, and hovers over nothing
    page.mouse().move(1, scene.length());
    page.evaluate(SHOW, scene);
    Stillness.await(page);
  }

  /** Whether there were any that were closed. */
  boolean opensDetails() {
    return (Boolean) page.evaluate(OPEN_DETAILS);
  }

  /** What layout.js finds. */
  List<String> layoutFlaws(boolean phone) {
    return strings(page.evaluate(layout, phone));
  }

  /** Spoils the scene with one of each flaw. */
  void addFlaws() throws IOException {
    page.evaluate(script("flaws.js"));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
