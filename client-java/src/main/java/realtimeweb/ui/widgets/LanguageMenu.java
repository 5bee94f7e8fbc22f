package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Catalogue;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The menu of languages, each in its own name. */
public final class LanguageMenu {
  /** Called with the tag of the chosen language. */
  public interface Chosen {
    void language(String tag);
  }

  private LanguageMenu() {}

  public static HTMLElement of(Texts texts, Chosen chosen) {
    HTMLSelectElement select =
        (HTMLSelectElement)
            Html.of("select", "language-select")
                .attr("id", "language")
                .label(texts.of(Word.LANGUAGE))
                .element();
    for (Texts each : Catalogue.all()) {
      Html option = Html.of("option").attr("value", each.tag()).attr("lang", each.tag());
      select.appendChild(option.text(each.ownName()).element());
    }
    select.setValue(texts.tag());
    select.addEventListener("change", event -> chosen.language(select.getValue()));
    return Html.div("language").icon(Icon.GLOBE).add(select).element();
  }
}
