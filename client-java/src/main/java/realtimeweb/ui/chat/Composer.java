package realtimeweb.ui.chat;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The input for a chat message. It is cleared only when the message appears in the log. */
final class Composer {
  private final Intents.Poster poster;
  private final HTMLTextAreaElement text;
  private final HTMLElement element;
  private String sending = "";

  Composer(Texts texts, Intents.Poster poster) {
    this.poster = poster;
    text =
        (HTMLTextAreaElement)
            Html.of("textarea", "composer-text")
                .attr("id", "message")
                .attr("rows", "1")
                .attr("enterkeyhint", "send")
                .attr("placeholder", texts.of(Word.MESSAGE))
                .label(texts.of(Word.MESSAGE))
                .on("keydown", event -> pressed((KeyboardEvent) event))
                .element();
    Html send =
        Html.of("button", "icon-button send")
            .attr("type", "submit")
            .label(texts.of(Word.SEND))
            .attr("title", texts.of(Word.SEND))
            .icon(Icon.SEND);
    element =
        Html.of("form", "composer")
            .add(text)
            .add(send)
            .on(
                "submit",
                event -> {
                  event.preventDefault();
                  send();
                })
            .element();
  }

  HTMLElement element() {
    return element;
  }

  void focus() {
    text.focus();
  }

  /** Called when the local participant's new message is in the log. */
  void said() {
    if (!sending.isEmpty() && text.getValue().startsWith(sending)) {
      text.setValue(text.getValue().substring(sending.length()));
    }
    sending = "";
  }

  /** Enter sends, unless it inserts a line break, repeats, or ends an IME composition. */
  private void pressed(KeyboardEvent event) {
    if (event.getKey().equals("Enter") && !event.isShiftKey() && !event.isComposing()) {
      event.preventDefault();
      if (!event.isRepeat()) {
        send();
      }
    }
  }

  private void send() {
    String words = text.getValue();
    if (!words.trim().isEmpty()) {
      sending = words;
      poster.call(call -> call.say(words));
    }
  }
}
