package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;

/** Links to the doctor's page. */
public final class DoctorLink {
  private DoctorLink() {}

  /** A link in the same tab; the doctor's page links back. */
  public static HTMLElement of(Texts texts, String classes) {
    return Html.of("a", classes)
        .attr("href", Page.doctorAddress())
        .icon(Icon.STETHOSCOPE)
        .text(texts.of(Label.CHECK_DEVICES))
        .element();
  }

  /** A link in a new tab, so that the call continues. */
  public static Html beside(Texts texts) {
    return Html.of("a", "button secondary small")
        .attr("href", "doctor")
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(texts.of(Label.CHECK_DEVICES));
  }
}
