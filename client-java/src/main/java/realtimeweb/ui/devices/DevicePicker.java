package realtimeweb.ui.devices;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Preferences;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.Select;

/** Selects the microphone, camera and audio output, with a test for each. */
public final class DevicePicker extends View<DevicePicker.Slice> {
  public record Slice(Devices devices, Preferences preferences) {}

  private final Texts texts;
  private final Select microphone;
  private final Select camera;
  private final Select speaker;
  private final LevelMeter level;

  private final HTMLElement element;
  private Preferences preferences = Preferences.STANDARD;

  public DevicePicker(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    microphone =
        new Select(
            "microphone-device",
            texts.of(Label.MICROPHONE_DEVICE),
            id -> prefer(poster, preferences.with(draft -> draft.microphoneId = id)));
    camera =
        new Select(
            "camera-device",
            texts.of(Label.CAMERA_DEVICE),
            id -> prefer(poster, preferences.with(draft -> draft.cameraId = id)));
    speaker =
        new Select(
            "speaker-device",
            texts.of(Label.SPEAKER_DEVICE),
            id -> prefer(poster, preferences.with(draft -> draft.speakerId = id)));
    level = new LevelMeter(texts);
    Html hearing = Html.div("device").add(speaker.element()).add(test(texts, poster));
    element =
        Html.div("devices")
            .add(Html.div("device").add(microphone.element()).add(level.element()))
            .add(Html.div("device").add(camera.element()))
            .add(hearing)
            .element();
  }

  private static Html test(Texts texts, Intents.Poster poster) {
    return Html.button("button quiet small")
        .icon(Icon.LOUDSPEAKER)
        .text(texts.of(Label.TEST_SPEAKER))
        .onClick(() -> poster.post(Intents::testSpeaker));
  }

  private static void prefer(Intents.Poster poster, Preferences changed) {
    poster.post(intents -> intents.prefer(changed));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    preferences = slice.preferences();
    level.show(slice.devices().sound());
    List<MediaDevice> available = slice.devices().available();
    microphone.show(choices(available, MediaDevice.Kind.MICROPHONE, preferences.microphoneId()));
    camera.show(choices(available, MediaDevice.Kind.CAMERA, preferences.cameraId()));
    speaker.show(choices(available, MediaDevice.Kind.SPEAKER, preferences.speakerId()));
    Dom.visible(speaker.element(), slice.devices().canChooseSpeaker());
  }

  private Select.Slice choices(List<MediaDevice> available, MediaDevice.Kind kind, String chosen) {
    List<Select.Choice> choices = new ArrayList<>();
    choices.add(new Select.Choice("", texts.of(Label.SYSTEM_DEFAULT)));
    for (MediaDevice each : available) {
      if (each.kind() == kind) {
        String words = each.label().isEmpty() ? texts.unnamed(kind, choices.size()) : each.label();
        choices.add(new Select.Choice(each.id(), words));
      }
    }
    return new Select.Slice(List.copyOf(choices), chosen);
  }
}
