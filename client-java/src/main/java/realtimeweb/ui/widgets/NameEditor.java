package realtimeweb.ui.widgets;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.invite.InputRules;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The form for the local participant's name: Enter saves it, Escape cancels. */
public final class NameEditor {
  private final Texts texts;
  private final Intents.Poster poster;
  private final Field field;
  private final HTMLElement opener;
  private final HTMLElement form;
  private String name = "";

  public NameEditor(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    field = new Field("own-name", texts.of(Word.YOUR_NAME), "").attr("autocomplete", "name");
    opener =
        Html.button("icon-button")
            .label(texts.of(Label.CHANGE_NAME))
            .attr("title", texts.of(Label.CHANGE_NAME))
            .attr("aria-expanded", "false")
            .icon(Icon.PENCIL)
            .onClick(() -> open(form().isHidden()))
            .element();
    Html save = Html.of("button", "button primary small").text(texts.of(Label.SAVE));
    Html cancel = Html.button("button secondary small").text(texts.of(Label.CANCEL));
    form =
        Html.of("form", "name-editor")
            .attr("novalidate", "")
            .attr("hidden", "")
            .add(field.element())
            .add(Html.div("name-answers").add(save, cancel.onClick(() -> open(false))))
            .on("keydown", event -> key((KeyboardEvent) event))
            .element();
    form.addEventListener(
        "submit",
        event -> {
          event.preventDefault();
          take(field.value());
        });
  }

  /** The button that shows or hides the form. */
  public HTMLElement opener() {
    return opener;
  }

  public HTMLElement form() {
    return form;
  }

  /** Sets the local participant's current name. */
  public void name(String now) {
    name = now;
  }

  private void open(boolean open) {
    Dom.visible(form, open);
    Dom.flag(opener, "aria-expanded", open);
    field.mistake("");
    if (open) {
      field.value(name);
      field.focus();
    } else {
      Dom.focus(opener);
    }
  }

  private void take(String typed) {
    InputMistake mistake = InputRules.inName(typed);
    if (mistake == null) {
      poster.call(call -> call.rename(typed));
      open(false);
    } else {
      field.mistake(texts.mistake(mistake));
      field.focus();
    }
  }

  private void key(KeyboardEvent event) {
    if (event.getKey().equals("Escape")) {
      event.stopPropagation();
      open(false);
    }
  }
}
