package realtimeweb.browser.media;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLVideoElement;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.checkup.checks.CameraProbe;
import realtimeweb.protocol.Nullable;
import teavm.media.MediaElement;
import teavm.promise.Promises;

/** Samples the local preview, scaled down to a few pixels. */
public final class WebCameraProbe implements CameraProbe {
  private final LocalTracks tracks;
  private final JSObject canvas = HTMLDocument.current().createElement("canvas");
  private @Nullable HTMLVideoElement video;

  public WebCameraProbe(LocalTracks tracks) {
    this.tracks = tracks;
  }

  @Override
  public void open() {
    HTMLVideoElement made = (HTMLVideoElement) HTMLDocument.current().createElement("video");
    made.setMuted(true);
    made.setAttribute("playsinline", "");
    MediaElement.setSrcObject(made, tracks.person());
    Promises.ignore(MediaElement.play(made));
    video = made;
  }

  @Override
  public @Nullable Glance glance() {
    if (video == null || !shows(video)) {
      return null;
    }
    int[] seen = look(video, canvas);
    return new Glance(seen[0], seen[1]);
  }

  @Override
  public void close() {
    if (video != null) {
      MediaElement.setSrcObject(video, null);
      video = null;
    }
  }

  @JSBody(params = "video", script = "return video.readyState >= 2 && video.videoWidth > 0;")
  private static native boolean shows(HTMLVideoElement video);

  @JSBody(
      params = {"video", "canvas"},
      script =
          "var wide = 32, high = 18, brightest = 0, sum = 0;"
              + "canvas.width = wide; canvas.height = high;"
              + "var paint = canvas.getContext('2d', {willReadFrequently: true});"
              + "paint.drawImage(video, 0, 0, wide, high);"
              + "var data = paint.getImageData(0, 0, wide, high).data;"
              + "for (var i = 0; i < data.length; i += 4) {"
              + " var light = (2 * data[i] + 5 * data[i + 1] + data[i + 2]) >> 3;"
              + " brightest = Math.max(brightest, light);"
              + " sum = (31 * sum + light) | 0; }"
              + "return [brightest, sum];")
  private static native int[] look(HTMLVideoElement video, JSObject canvas);
}
