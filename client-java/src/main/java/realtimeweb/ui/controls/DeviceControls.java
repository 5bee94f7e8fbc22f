package realtimeweb.ui.controls;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Texts.Which;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.KeyboardShortcut;
import realtimeweb.ui.widgets.Switch;

/** The toolbar's buttons for microphone and camera. */
public final class DeviceControls {
  public record Slice(Device microphone, Device camera) {}

  private final Texts texts;
  private final Switch microphone;
  private final Switch camera;
  private final HTMLElement flip;

  public DeviceControls(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    microphone =
        Switch.named(
                texts.of(Word.MUTE_MICROPHONE),
                texts.of(Word.UNMUTE_MICROPHONE),
                Icon.MICROPHONE,
                Icon.MICROPHONE_OFF,
                () -> poster.post(Intents::toggleMicrophone))
            .with(KeyboardShortcut.MICROPHONE);
    camera =
        Switch.named(
                texts.of(Word.TURN_CAMERA_OFF),
                texts.of(Word.TURN_CAMERA_ON),
                Icon.CAMERA,
                Icon.CAMERA_OFF,
                () -> poster.post(Intents::toggleCamera))
            .with(KeyboardShortcut.CAMERA);
    flip = flip(texts, poster);
  }

  /** The button that switches to the next camera. */
  public static HTMLElement flip(Texts texts, Intents.Poster poster) {
    return Html.button("control")
        .label(texts.of(Label.FLIP_CAMERA))
        .attr("title", texts.of(Label.FLIP_CAMERA))
        .icon(Icon.FLIP)
        .onClick(() -> poster.post(Intents::flipCamera))
        .element();
  }

  public HTMLElement microphone() {
    return microphone.element();
  }

  public HTMLElement camera() {
    return camera.element();
  }

  public HTMLElement flip() {
    return flip;
  }

  public void show(Slice slice) {
    microphone.show(face(slice.microphone(), Which.MICROPHONE));
    camera.show(face(slice.camera(), Which.CAMERA));
  }

  private Switch.Slice face(Device device, Which which) {
    MediaProblem problem = device.problem();
    String words = problem == null ? "" : texts.problem(problem, which);
    return new Switch.Slice(device.state() == Device.State.ON, words);
  }
}
