package realtimeweb.gallery;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Screen;
import realtimeweb.ui.Ui;
import realtimeweb.ui.text.Languages;

/**
 * Every screen without a call or a server: {@code index.html?language=vi&theme=light#call-two}.
 * Scenes are named in {@link Scenes}, and in the body's data-scenes. Nothing that is clicked
 * happens; see {@link Wishes}.
 */
public final class Gallery {
  private Gallery() {}

  public static void main(String[] args) {
    String language = query("language");
    if (!language.isEmpty()) {
      Languages.remember(language);
    }
    HTMLElement root = HTMLDocument.current().getElementById("app");
    theme(query("theme"));
    HTMLElement body = HTMLDocument.current().getBody();
    body.setAttribute("data-scenes", String.join(" ", Scenes.names()));
    Wishes wishes = new Wishes(body);
    Ui ui = new Ui(root, intent -> intent.on(wishes), new PaintedStreams());
    show(ui);
    Window.current().addEventListener("hashchange", event -> show(ui));
  }

  private static void show(Ui ui) {
    String fragment = Window.current().getLocation().getHash();
    Screen scene = Scenes.named(fragment.isEmpty() ? "start" : fragment.substring(1));
    ui.show(scene);
  }

  @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
  private static native String query(String name);

  @JSBody(
      params = "theme",
      script = "if (theme) { document.documentElement.style.colorScheme = theme; }")
  private static native void theme(String theme);
}
