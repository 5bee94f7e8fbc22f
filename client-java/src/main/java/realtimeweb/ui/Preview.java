package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;
import realtimeweb.session.Screen.Source;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** Oneself, as the others will see it, with the two switches. */
final class Preview extends View<Preview.Slice> {
  record Slice(String name, Devices devices) {}

  private final Texts texts;
  private final HTMLMediaElement video = Video.mirror();
  private final Avatar avatar = new Avatar();
  private final HTMLElement reason = Html.of("p", "preview-reason").element();
  private final HTMLElement curtain;
  private final Switch microphone;
  private final Switch camera;
  private final HTMLElement element;

  Preview(Texts texts, Intents.Poster poster, Streams streams) {
    this.texts = texts;
    streams.attach("", Source.CAMERA, video);
    microphone =
        Switch.pressed(
            texts.of(Word.MICROPHONE),
            Icon.MICROPHONE,
            Icon.MICROPHONE_OFF,
            () -> poster.post(Intents::toggleMicrophone));
    camera =
        Switch.pressed(
            texts.of(Word.CAMERA),
            Icon.CAMERA,
            Icon.CAMERA_OFF,
            () -> poster.post(Intents::toggleCamera));
    curtain = Html.div("curtain").add(avatar.element()).add(reason).element();
    element =
        Html.of("section", "preview")
            .label(texts.of(Word.PREVIEW))
            .add(video)
            .add(curtain)
            .add(Html.div("preview-switches").add(microphone.element()).add(camera.element()))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Device lens = slice.devices().camera();
    boolean live = lens.state() == DeviceState.ON;
    Dom.style(element, "live", live);
    Dom.visible(curtain, !live);
    avatar.show(slice.name());
    Dom.text(reason, reason(slice.devices()));
    boolean heard = slice.devices().microphone().state() == DeviceState.ON;
    microphone.show(new Switch.Slice(heard, ""));
    camera.show(new Switch.Slice(live, ""));
  }

  private String reason(Devices devices) {
    Device lens = devices.camera();
    if (lens.state() == DeviceState.ASKING || devices.microphone().state() == DeviceState.ASKING) {
      return texts.of(Word.CAMERA_ASKING);
    }
    return texts.of(lens.problem() == null ? Word.CAMERA_OFF : Word.CAMERA_UNAVAILABLE);
  }
}
