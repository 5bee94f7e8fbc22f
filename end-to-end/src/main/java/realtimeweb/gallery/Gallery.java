package realtimeweb.gallery;

import java.util.LinkedHashSet;
import java.util.Set;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.checkup.Checkup;
import realtimeweb.ui.Ui;
import realtimeweb.ui.checkup.CheckupPage;
import realtimeweb.ui.text.Languages;

/**
 * Every screen without a call or a server: {@code index.html?language=vi&theme=light#call-two}.
 * Scenes are named in {@link Scenes} and {@link DoctorScenes}, and in the body's data-scenes.
 * Nothing that is clicked happens; see {@link GalleryCommands}.
 */
public final class Gallery {
  private final HTMLElement calls;
  private final HTMLElement surgery = HTMLDocument.current().createElement("div");
  private final Ui ui;
  private final CheckupPage doctor;

  private Gallery(HTMLElement root, HTMLElement body) {
    calls = root;
    body.appendChild(surgery);
    GalleryCommands commands = new GalleryCommands(body);
    GalleryCheckupCommands checkupWishes = new GalleryCheckupCommands(body);
    ui = new Ui(calls, intent -> intent.on(commands), new PaintedStreams());
    doctor = new CheckupPage(surgery, intent -> intent.on(checkupWishes), new PaintedStreams());
  }

  public static void main(String[] args) {
    String language = query("language");
    if (!language.isEmpty()) {
      Languages.remember(language);
    }
    HTMLElement root = HTMLDocument.current().getElementById("app");
    theme(query("theme"));
    HTMLElement body = HTMLDocument.current().getBody();
    Set<String> names = new LinkedHashSet<>(Scenes.names());
    names.addAll(DoctorScenes.names());
    body.setAttribute("data-scenes", String.join(" ", names));
    Gallery gallery = new Gallery(root, body);
    gallery.show();
    Window.current().addEventListener("hashchange", event -> gallery.show());
  }

  private void show() {
    String fragment = Window.current().getLocation().getHash();
    String name = fragment.isEmpty() ? "start" : fragment.substring(1);
    Checkup checkup = DoctorScenes.named(name);
    calls.setHidden(checkup != null);
    surgery.setHidden(checkup == null);
    if (checkup == null) {
      ui.show(Scenes.named(name));
    } else {
      doctor.show(checkup);
    }
  }

  @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
  private static native String query(String name);

  @JSBody(
      params = "theme",
      script = "if (theme) { document.documentElement.style.colorScheme = theme; }")
  private static native void theme(String theme);
}
