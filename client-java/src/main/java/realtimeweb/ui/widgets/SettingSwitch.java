package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;

/** A setting that is on or off. */
public final class SettingSwitch extends View<Boolean> {
  /** Called when the user switches the setting. */
  public interface Switched {
    void on(boolean on);
  }

  private final HTMLInputElement input;
  private final HTMLElement element;

  public SettingSwitch(String name, Switched switched) {
    input =
        (HTMLInputElement)
            Html.of("input", "switch")
                .attr("type", "checkbox")
                .attr("role", "switch")
                .on("change", event -> changed(switched))
                .element();
    element =
        Html.of("label", "setting")
            .add(Html.of("span", "setting-name").text(name))
            .add(input)
            .element();
  }

  private void changed(Switched switched) {
    switched.on(input.isChecked());
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Boolean on, @Nullable Boolean before) {
    input.setChecked(on);
  }
}
