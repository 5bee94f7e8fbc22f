package realtimeweb.ui.devices;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Texts.Which;
import realtimeweb.ui.text.Word;

/** The problems of microphone and camera with advice; empty if there are none. */
public final class DeviceProblems extends View<Devices> {
  private final Texts texts;
  private final Intents.Poster poster;
  private final HTMLElement element = Html.div("problems").attr("role", "alert").element();

  public DeviceProblems(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Devices devices, @Nullable Devices before) {
    MediaProblem microphone = devices.microphone().problem();
    MediaProblem camera = devices.camera().problem();
    if (before != null
        && microphone == before.microphone().problem()
        && camera == before.camera().problem()) {
      return;
    }
    Dom.empty(element);
    if (microphone != null && microphone == camera) {
      element.appendChild(card(microphone, Which.BOTH));
    } else {
      add(camera, Which.CAMERA);
      add(microphone, Which.MICROPHONE);
    }
  }

  private void add(@Nullable MediaProblem problem, Which which) {
    if (problem != null) {
      element.appendChild(card(problem, which));
    }
  }

  private HTMLElement card(MediaProblem problem, Which which) {
    Html words =
        Html.div("problem-words")
            .add(
                Html.of("h2", "problem-title").text(texts.problem(problem, which)),
                Html.of("p", "problem-advice").text(advice(problem)),
                way(problem));
    return Html.div("problem").icon(Icon.WARNING).add(words).element();
  }

  private String advice(MediaProblem problem) {
    return problem == MediaProblem.DENIED
        ? texts.denied(BrowserFamily.current())
        : texts.advice(problem);
  }

  /** The button for another address or another attempt, or the advice as text only. */
  private Html way(MediaProblem problem) {
    return switch (problem) {
      case INSECURE_CONTEXT ->
          Html.of("a", "problem-link")
              .attr("href", Page.secureAddress())
              .text(Page.secureAddress());
      case UNSUPPORTED -> Html.div("problem-none");
      default ->
          Html.button("button secondary small")
              .icon(Icon.RETRY)
              .text(texts.of(Word.TRY_AGAIN))
              .onClick(() -> poster.post(Intents::retryDevices));
    };
  }
}
