package realtimeweb.ui.widgets;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;

/** A labelled native select element. */
public final class Select extends View<Select.Slice> {
  /** Shows the first choice if {@code chosen} is none of them. */
  public record Slice(List<Choice> choices, String chosen) {}

  public record Choice(String value, String words) {}

  /** Called when the user selects another choice. */
  public interface Chosen {
    void value(String value);
  }

  private final HTMLSelectElement select;
  private final HTMLElement element;

  /** The id is unique in the page. */
  public Select(String id, String label, Chosen chosen) {
    select = (HTMLSelectElement) Html.of("select", "field-input select").attr("id", id).element();
    select.addEventListener("change", event -> chosen.value(select.getValue()));
    element =
        Html.div("field")
            .add(Html.of("label", "field-label").attr("for", id).text(label))
            .add(select)
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    if (before == null || !before.choices().equals(slice.choices())) {
      Dom.empty(select);
      for (Choice each : slice.choices()) {
        Html option = Html.of("option").attr("value", each.value()).text(each.words());
        select.appendChild(option.element());
      }
    }
    boolean known = slice.choices().stream().anyMatch(c -> c.value().equals(slice.chosen()));
    select.setValue(known ? slice.chosen() : slice.choices().get(0).value());
  }
}
