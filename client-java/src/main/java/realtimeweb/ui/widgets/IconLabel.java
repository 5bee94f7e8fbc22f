package realtimeweb.ui.widgets;

import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;

/** An icon that says something by itself, with the words for those who do not see it. */
public final class IconLabel {
  private IconLabel() {}

  public static Html of(Icon icon, String words) {
    return Html.of("span", "mark")
        .attr("title", words)
        .icon(icon)
        .add(Html.of("span", "unseen").text(words));
  }
}
