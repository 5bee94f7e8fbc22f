package realtimeweb.ui.lobby;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.controls.DeviceControls;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.Avatar;
import realtimeweb.ui.widgets.MediaStreams;
import realtimeweb.ui.widgets.Switch;
import realtimeweb.ui.widgets.VideoElement;

/** The local video as others will see it, with switches for microphone and camera. */
final class Preview extends View<Preview.Slice> {
  record Slice(String name, Device microphone, Device camera, boolean mirrored, boolean canFlip) {}

  private final Texts texts;
  private final HTMLMediaElement video = VideoElement.mirror();
  private final Avatar avatar = new Avatar();
  private final HTMLElement reason = Html.of("p", "preview-reason").element();
  private final HTMLElement curtain;
  private final Switch microphone;
  private final Switch camera;
  private final HTMLElement flip;
  private final HTMLElement element;

  Preview(Texts texts, Intents.Poster poster, MediaStreams streams) {
    this.texts = texts;
    streams.attach("", VideoSource.CAMERA, video);
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
    flip = DeviceControls.flip(texts, poster);
    curtain = Html.div("curtain").add(avatar.element()).add(reason).element();
    element =
        Html.of("section", "preview")
            .label(texts.of(Word.PREVIEW))
            .add(video)
            .add(curtain)
            .add(
                Html.div("preview-switches")
                    .add(microphone.element())
                    .add(camera.element())
                    .add(flip))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    boolean live = slice.camera().state() == Device.State.ON;
    Dom.style(video, "mirrored", slice.mirrored());
    Dom.visible(flip, slice.canFlip() && live);
    Dom.style(element, "live", live);
    Dom.visible(curtain, !live);
    avatar.show(slice.name());
    Dom.text(reason, reason(slice));
    boolean heard = slice.microphone().state() == Device.State.ON;
    microphone.show(new Switch.Slice(heard, ""));
    camera.show(new Switch.Slice(live, ""));
  }

  private String reason(Slice slice) {
    Device lens = slice.camera();
    if (lens.state() == Device.State.ASKING || slice.microphone().state() == Device.State.ASKING) {
      return texts.of(Word.CAMERA_ASKING);
    }
    return texts.of(lens.problem() == null ? Word.CAMERA_OFF : Word.CAMERA_UNAVAILABLE);
  }
}
