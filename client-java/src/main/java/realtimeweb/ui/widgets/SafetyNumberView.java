package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;

/** A safety number as a grid of digit groups, to compare aloud; the slice is the number. */
public final class SafetyNumberView extends View<String> {
  private final HTMLElement element = Html.of("p", "safety-number").element();

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(String number, @Nullable String before) {
    Dom.empty(element);
    int from = 0;
    while (from < number.length()) {
      int space = number.indexOf(' ', from);
      int end = space < 0 ? number.length() : space;
      String group = number.substring(from, end);
      element.appendChild(Html.of("span").text(group).element());
      element.appendChild(HTMLDocument.current().createTextNode(" "));
      from = end + 1;
    }
  }
}
