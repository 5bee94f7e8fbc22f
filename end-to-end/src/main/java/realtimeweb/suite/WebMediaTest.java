package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLVideoElement;
import realtimeweb.browser.LocalTracks;
import realtimeweb.browser.WebMailbox;
import realtimeweb.browser.WebMedia;
import realtimeweb.browser.WebStreams;
import realtimeweb.session.Media;
import realtimeweb.session.Media.Facing;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Preferences;
import realtimeweb.session.Screen.Source;

final class WebMediaTest {
  private final LocalTracks tracks = new LocalTracks();
  private final Media media = new WebMedia(WebMailbox.open(), tracks);
  private final Heard heard = new Heard();

  /** Notes what the media says. */
  static final class Heard implements Media.Events {
    final List<String> events = new ArrayList<>();

    @Override
    public void granted(boolean microphone, boolean camera) {
      events.add("granted " + microphone + " " + camera);
    }

    @Override
    public void refused(boolean microphone, boolean camera, MediaProblem problem) {
      events.add("refused " + microphone + " " + camera + " " + problem);
    }

    @Override
    public void ended(boolean microphone, boolean camera) {
      events.add("ended " + microphone + " " + camera);
    }
  }

  @Test
  void thePreviewShowsTheCamera() {
    HTMLVideoElement preview = (HTMLVideoElement) HTMLDocument.current().createElement("video");
    preview.setMuted(true);
    new WebStreams(tracks).attach("", Source.CAMERA, preview);
    media.request(true, true, Preferences.STANDARD, Facing.USER, heard);
    Eventually.holds("granted", () -> heard.events.equals(List.of("granted true true")));
    Eventually.holds("picture", () -> preview.getVideoWidth() > 0);
    media.close();
    assertEquals(1, heard.events.size());
  }

  @Test
  void whatIsGrantedAfterClosingIsNotTaken() {
    HTMLVideoElement preview = (HTMLVideoElement) HTMLDocument.current().createElement("video");
    new WebStreams(tracks).attach("", Source.CAMERA, preview);
    media.request(true, true, Preferences.STANDARD, Facing.USER, heard);
    media.close();
    Heard later = new Heard();
    media.request(true, false, Preferences.STANDARD, Facing.USER, later);
    Eventually.holds("second request", () -> !later.events.isEmpty());
    assertEquals(List.of(), heard.events);
    media.close();
  }
}
