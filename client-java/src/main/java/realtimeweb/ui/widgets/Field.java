package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;

/** A labelled text input with a hint or an error below it. */
public final class Field {
  private final HTMLInputElement input;
  private final HTMLElement mistake = Html.of("p", "field-mistake").element();
  private final HTMLElement element;
  private final String hintId;
  private final String mistakeId;
  private final boolean hinted;

  /** A text input; its id also identifies the value when the language changes. */
  public Field(String id, String label, String hint) {
    hintId = id + "-hint";
    mistakeId = id + "-mistake";
    hinted = !hint.isEmpty();
    input = (HTMLInputElement) Html.of("input", "field-input").attr("id", id).element();
    input.setAttribute("type", "text");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    mistake.setId(mistakeId);
    element =
        Html.div("field")
            .add(Html.of("label", "field-label").attr("for", id).text(label))
            .add(input)
            .add(mistake)
            .element();
    if (hinted) {
      element.appendChild(Html.of("p", "field-hint").attr("id", hintId).text(hint).element());
    }
    mistake("");
  }

  public HTMLElement element() {
    return element;
  }

  public Field attr(String name, String value) {
    input.setAttribute(name, value);
    return this;
  }

  public String value() {
    return input.getValue();
  }

  public void value(String value) {
    if (!value.equals(input.getValue())) {
      input.setValue(value);
    }
  }

  /** Moves focus here, with the caret at the end. */
  public void focus() {
    Dom.focusEnd(input);
  }

  /** Shows the error; empty for none. */
  public void mistake(String words) {
    boolean wrong = !words.isEmpty();
    Dom.text(mistake, words);
    Dom.visible(mistake, wrong);
    Dom.attr(input, "aria-invalid", wrong ? "true" : null);
    Dom.attr(input, "aria-describedby", describedBy(wrong));
  }

  private @Nullable String describedBy(boolean wrong) {
    if (wrong) {
      return hinted ? mistakeId + " " + hintId : mistakeId;
    }
    return hinted ? hintId : null;
  }
}
