package realtimeweb.ui.widgets;

import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;

/** A meaningful icon, with text for screen readers. */
public final class IconLabel {
  private IconLabel() {}

  public static Html of(Icon icon, String words) {
    return Html.of("span", "mark")
        .attr("title", words)
        .icon(icon)
        .add(Html.of("span", "unseen").text(words));
  }
}
