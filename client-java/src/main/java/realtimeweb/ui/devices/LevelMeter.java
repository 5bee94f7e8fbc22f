package realtimeweb.ui.devices;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;

/** The microphone's level, as a bar. */
public final class LevelMeter extends View<MicrophoneLevel> {
  private final HTMLElement bar;
  private final HTMLElement silent = Html.of("p", "silent").attr("role", "status").element();
  private final HTMLElement element;
  private final String words;

  public LevelMeter(Texts texts) {
    words = texts.of(Label.NO_SOUND);
    bar =
        Html.div("level")
            .attr("role", "meter")
            .attr("aria-valuemin", "0")
            .attr("aria-valuemax", "100")
            .label(texts.of(Label.MICROPHONE_LEVEL))
            .add(Html.div("level-bar"))
            .element();
    element = Html.div("level-meter").add(bar).add(silent).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(MicrophoneLevel sound, @Nullable MicrophoneLevel before) {
    Dom.attr(bar, "aria-valuenow", "" + sound.level());
    Dom.property(bar, "--level", sound.level() + "%");
    if (before == null || before.silent() != sound.silent()) {
      Dom.empty(silent);
      if (sound.silent()) {
        silent.appendChild(Icon.WARNING.draw());
        silent.appendChild(Html.of("span").text(words).element());
      }
    }
  }
}
