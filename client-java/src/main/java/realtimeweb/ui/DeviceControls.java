package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Texts.Which;
import realtimeweb.ui.text.Word;

/** The toolbar's buttons for microphone and camera. */
final class DeviceControls {
  record Slice(Device microphone, Device camera) {}

  private final Texts texts;
  private final Switch microphone;
  private final Switch camera;
  private final HTMLElement flip;

  DeviceControls(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    microphone =
        Switch.named(
                texts.of(Word.MUTE_MICROPHONE),
                texts.of(Word.UNMUTE_MICROPHONE),
                Icon.MICROPHONE,
                Icon.MICROPHONE_OFF,
                () -> poster.post(Intents::toggleMicrophone))
            .with(Shortcut.MICROPHONE);
    camera =
        Switch.named(
                texts.of(Word.TURN_CAMERA_OFF),
                texts.of(Word.TURN_CAMERA_ON),
                Icon.CAMERA,
                Icon.CAMERA_OFF,
                () -> poster.post(Intents::toggleCamera))
            .with(Shortcut.CAMERA);
    flip = flip(texts, poster);
  }

  /** The button that turns to the next camera. */
  static HTMLElement flip(Texts texts, Intents.Poster poster) {
    return Html.button("control")
        .label(texts.of(Label.FLIP_CAMERA))
        .attr("title", texts.of(Label.FLIP_CAMERA))
        .icon(Icon.FLIP)
        .onClick(() -> poster.post(Intents::flipCamera))
        .element();
  }

  HTMLElement microphone() {
    return microphone.element();
  }

  HTMLElement camera() {
    return camera.element();
  }

  HTMLElement flip() {
    return flip;
  }

  void show(Slice slice) {
    microphone.show(face(slice.microphone(), Which.MICROPHONE));
    camera.show(face(slice.camera(), Which.CAMERA));
  }

  private Switch.Slice face(Device device, Which which) {
    MediaProblem problem = device.problem();
    String words = problem == null ? "" : texts.problem(problem, which);
    return new Switch.Slice(device.state() == DeviceState.ON, words);
  }
}
