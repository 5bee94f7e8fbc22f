package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.ui.html.Html;

/** Media elements that autoplay their stream inline. */
public final class VideoElement {
  private VideoElement() {}

  public static HTMLMediaElement of(String classes) {
    return (HTMLMediaElement)
        Html.of("video", classes).attr("autoplay", "").attr("playsinline", "").element();
  }

  /** The local video: silent, and mirrored by its CSS class. */
  public static HTMLMediaElement mirror() {
    HTMLMediaElement video = of("video mirrored");
    video.setMuted(true);
    return video;
  }
}
