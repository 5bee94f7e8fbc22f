package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLVideoElement;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.media.WebMedia;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.VideoSource;

final class WebMediaTest {
  private final LocalTracks tracks = new LocalTracks();
  private final Mailbox mailbox = WebMailbox.open();
  private final AudioOutput loudspeaker = new AudioOutput(mailbox);
  private final Media media = new WebMedia(mailbox, tracks, loudspeaker);
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
    new WebMediaStreams(tracks, loudspeaker).attach("", VideoSource.CAMERA, preview);
    media.request(true, true, Preferences.STANDARD, Facing.USER, heard);
    Eventually.holds("granted", () -> heard.events.equals(List.of("granted true true")));
    Eventually.holds("picture", () -> preview.getVideoWidth() > 0);
    media.close();
    assertEquals(1, heard.events.size());
  }

  @Test
  void whatIsGrantedAfterClosingIsNotTaken() {
    HTMLVideoElement preview = (HTMLVideoElement) HTMLDocument.current().createElement("video");
    new WebMediaStreams(tracks, loudspeaker).attach("", VideoSource.CAMERA, preview);
    media.request(true, true, Preferences.STANDARD, Facing.USER, heard);
    media.close();
    Heard later = new Heard();
    media.request(true, false, Preferences.STANDARD, Facing.USER, later);
    Eventually.holds("second request", () -> !later.events.isEmpty());
    assertEquals(List.of(), heard.events);
    media.close();
  }

  @Test
  void devicesHaveNamesOnceTheyAreAllowed() {
    open(Preferences.STANDARD);
    List<MediaDevice> devices = media.devices();
    assertTrue(devices.stream().anyMatch(d -> d.kind() == MediaDevice.Kind.MICROPHONE));
    assertTrue(devices.stream().anyMatch(d -> d.kind() == MediaDevice.Kind.CAMERA));
    assertTrue(devices.stream().noneMatch(d -> d.id().isEmpty() || d.label().isEmpty()));
    assertTrue(labels(devices).contains(media.cameraLabel()), media.cameraLabel());
    media.close();
    assertEquals("", media.cameraLabel());
  }

  @Test
  void everyCameraThereIsCanBeChosen() {
    open(Preferences.STANDARD);
    for (MediaDevice device : media.devices()) {
      if (device.kind() == MediaDevice.Kind.CAMERA) {
        heard.events.clear();
        Preferences chosen = Preferences.STANDARD.with(draft -> draft.cameraId = device.id());
        media.request(false, true, chosen, Facing.USER, heard);
        Eventually.holds("granted", () -> heard.events.equals(List.of("granted false true")));
        assertEquals(device.label(), media.cameraLabel());
      }
    }
    media.close();
  }

  @Test
  void devicesThatAreGoneAreReplaced() {
    open(
        Preferences.STANDARD
            .with(draft -> draft.microphoneId = "gone")
            .with(draft -> draft.cameraId = "gone"));
    assertFalse(media.cameraLabel().isEmpty());
    assertFalse(media.microphoneLabel().isEmpty());
    media.close();
  }

  @Test
  void theMicrophoneIsHeardWhileItIsMuted() {
    assertEquals(0, media.microphoneLevel());
    open(Preferences.STANDARD);
    media.muteMicrophone(true);
    int expected = startsWithoutSoundCard() ? 10 : 1;
    Eventually.holds("sound", () -> media.microphoneLevel() >= expected);
    media.close();
    assertEquals(0, media.microphoneLevel());
  }

  /** Firefox starts no AudioContext on a machine without a sound card; then it cannot decide. */
  @JSBody(script = "return navigator.userAgent.indexOf('Firefox') < 0;")
  private static native boolean startsWithoutSoundCard();

  private void open(Preferences preferences) {
    media.request(true, true, preferences, Facing.USER, heard);
    Eventually.holds("granted", () -> heard.events.equals(List.of("granted true true")));
  }

  private static List<String> labels(List<MediaDevice> devices) {
    List<String> labels = new ArrayList<>();
    devices.forEach(device -> labels.add(device.label()));
    return labels;
  }
}
