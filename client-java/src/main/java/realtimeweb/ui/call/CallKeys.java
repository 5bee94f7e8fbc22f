package realtimeweb.ui.call;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Panel;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.stage.StageView;
import realtimeweb.ui.widgets.KeyboardShortcut;

/**
 * The call's keyboard shortcuts, listed in {@link KeyboardShortcut}. They are off while the user
 * types.
 */
final class CallKeys {
  private final Intents.Poster poster;
  private final StageView stage;
  private final EventListener<KeyboardEvent> down = this::pressed;
  private final EventListener<KeyboardEvent> up = this::released;
  private final EventListener<Event> away = event -> hush();
  private boolean heard;
  private boolean talking;

  CallKeys(Intents.Poster poster, StageView stage) {
    this.poster = poster;
    this.stage = stage;
  }

  void open() {
    HTMLDocument.current().addEventListener("keydown", down);
    HTMLDocument.current().addEventListener("keyup", up);
    Window.current().addEventListener("blur", away);
  }

  void close() {
    HTMLDocument.current().removeEventListener("keydown", down);
    HTMLDocument.current().removeEventListener("keyup", up);
    Window.current().removeEventListener("blur", away);
  }

  /** Sets whether the microphone is on; the space bar unmutes only one that is off. */
  void heard(boolean on) {
    heard = on;
  }

  private void pressed(KeyboardEvent event) {
    boolean command = event.isCtrlKey() || event.isMetaKey();
    KeyboardShortcut shortcut = KeyboardShortcut.of(event.getKey(), command, event.isShiftKey());
    if (shortcut == KeyboardShortcut.NONE
        || event.isAltKey()
        || event.isComposing()
        || taken(event)) {
      return;
    }
    if (shortcut != KeyboardShortcut.CLOSE) {
      event.preventDefault();
    }
    if (!event.isRepeat()) {
      run(shortcut, event.getKey());
    }
  }

  /** Whether the focused element uses the key itself. */
  private static boolean taken(KeyboardEvent event) {
    return switch (event.getKey()) {
      case "Escape" -> false;
      case " " -> Page.isPressable(event.getTarget());
      default -> Page.isField(event.getTarget());
    };
  }

  private void run(KeyboardShortcut shortcut, String key) {
    switch (shortcut) {
      case MICROPHONE -> poster.post(Intents::toggleMicrophone);
      case CAMERA -> poster.post(Intents::toggleCamera);
      case TALK -> talk();
      case SHARE -> poster.call(CallIntents::toggleShare);
      case CHAT -> show(Panel.CHAT);
      case PEOPLE -> show(Panel.PEOPLE);
      case HAND -> poster.call(CallIntents::toggleHand);
      case LAYOUT -> poster.call(CallIntents::nextLayout);
      case HELP -> show(Panel.HELP);
      case CLOSE -> show(Panel.NONE);
      case FULLSCREEN -> stage.toggleFullscreen();
      case FOCUS -> stage.focusTile(key.charAt(0) - '0');
      case NONE -> throw new IllegalArgumentException("no shortcut");
    }
  }

  private void show(Panel panel) {
    poster.call(call -> call.showPanel(panel));
  }

  private void talk() {
    if (!heard && !talking) {
      talking = true;
      poster.post(Intents::toggleMicrophone);
    }
  }

  private void released(KeyboardEvent event) {
    if (event.getKey().equals(" ")) {
      hush();
    }
  }

  /** Evaluated only when its turn comes: by then the microphone is open, or failed to open. */
  private void hush() {
    if (talking) {
      talking = false;
      poster.post(
          intents -> {
            if (heard) {
              intents.toggleMicrophone();
            }
          });
    }
  }
}
