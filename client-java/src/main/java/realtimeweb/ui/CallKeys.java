package realtimeweb.ui;

import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Panel;
import realtimeweb.ui.html.Page;

/** The keys of the call: M, V, C, P and Escape. */
final class CallKeys {
  private final Intents.Poster poster;
  private final EventListener<KeyboardEvent> listener = this::pressed;

  CallKeys(Intents.Poster poster) {
    this.poster = poster;
  }

  void listen() {
    HTMLDocument.current().addEventListener("keydown", listener);
  }

  void close() {
    HTMLDocument.current().removeEventListener("keydown", listener);
  }

  private void pressed(KeyboardEvent event) {
    if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isComposing()) {
      return;
    }
    if (event.getKey().equals("Escape")) {
      poster.call(call -> call.showPanel(Panel.NONE));
    } else if (!event.isShiftKey() && !event.isRepeat() && !Page.isField(event.getTarget())) {
      letter(event.getKey());
    }
  }

  private void letter(String key) {
    switch (key) {
      case "m", "M" -> poster.post(Intents::toggleMicrophone);
      case "v", "V" -> poster.post(Intents::toggleCamera);
      case "c", "C" -> poster.call(call -> call.showPanel(Panel.CHAT));
      case "p", "P" -> poster.call(call -> call.showPanel(Panel.PEOPLE));
      default -> {
        return;
      }
    }
  }
}
