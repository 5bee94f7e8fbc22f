package realtimeweb.browser.media;

import org.teavm.jso.core.JSUndefined;
import realtimeweb.browser.rtc.LocalTrack;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.MediaSection;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media.ShareEvents;
import realtimeweb.session.screen.MediaProblem;
import teavm.media.MediaDevices;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;
import teavm.promise.Promises;

/** Captures a screen, window or tab by getDisplayMedia. */
final class DisplayCapture {
  private final Mailbox mailbox;
  private final LocalTrack picture;
  private final LocalTrack sound;

  DisplayCapture(Mailbox mailbox, LocalTracks tracks) {
    this.mailbox = mailbox;
    this.picture = tracks.of(MediaSection.SCREEN);
    this.sound = tracks.of(MediaSection.SCREEN_SOUND);
  }

  void start(boolean motion, ShareEvents events) {
    Promises.ignore(
        MediaDevices.current()
            .getDisplayMedia(CaptureConstraints.screen())
            .then(
                stream -> {
                  mailbox.post(() -> take(stream, motion, events));
                  return JSUndefined.instance();
                },
                reason -> {
                  MediaProblem problem =
                      CaptureProblem.ofDisplay(Promises.name(reason), Promises.message(reason));
                  mailbox.post(() -> events.shareRefused(problem));
                  return JSUndefined.instance();
                }));
  }

  void hint(boolean motion) {
    MediaStreamTrack track = picture.track();
    if (track != null) {
      hint(track, motion);
    }
  }

  void stop() {
    picture.replace(null);
    sound.replace(null);
  }

  private void take(MediaStream stream, boolean motion, ShareEvents events) {
    for (MediaStreamTrack track : stream.getTracks()) {
      if (track.getKind().equals("audio")) {
        sound.replace(track);
      } else {
        hint(track, motion);
        track.setOnended(e -> mailbox.post(() -> ended(track, events)));
        picture.replace(track);
      }
    }
    events.shared();
  }

  private void ended(MediaStreamTrack track, ShareEvents events) {
    if (picture.is(track)) {
      stop();
      events.shareEnded();
    }
  }

  private static void hint(MediaStreamTrack track, boolean motion) {
    track.setContentHint(motion ? "motion" : "detail");
  }
}
