package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;

/** Initials on a colour derived from the name, in place of video; the slice is a name. */
public final class Avatar extends View<String> {
  private static final int TONES = 6;

  private final HTMLElement element = Html.div("avatar").attr("aria-hidden", "true").element();

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(String name, @Nullable String before) {
    Dom.text(element, initials(name));
    Dom.attr(element, "data-tone", "" + (name.hashCode() & 0x7fffffff) % TONES);
  }

  /** The initials of the first and the last word (CSS makes them capitals); "?" for no name. */
  static String initials(String name) {
    String trimmed = name.trim();
    if (trimmed.isEmpty()) {
      return "?";
    }
    int last = trimmed.lastIndexOf(' ');
    return letter(trimmed, 0) + (last < 0 ? "" : letter(trimmed, last + 1));
  }

  private static String letter(String name, int at) {
    return new String(Character.toChars(name.codePointAt(at)));
  }
}
