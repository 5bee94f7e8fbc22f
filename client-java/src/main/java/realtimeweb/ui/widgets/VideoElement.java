package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.ui.html.Html;

/** Elements that play a stream as soon as they have one, inside the page. */
public final class VideoElement {
  private VideoElement() {}

  public static HTMLMediaElement of(String classes) {
    return (HTMLMediaElement)
        Html.of("video", classes).attr("autoplay", "").attr("playsinline", "").element();
  }

  /** One's own picture: silent, and mirrored by its class. */
  public static HTMLMediaElement mirror() {
    HTMLMediaElement video = of("video mirrored");
    video.setMuted(true);
    return video;
  }
}
