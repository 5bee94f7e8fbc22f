package realtimeweb.browser.media;

import org.teavm.jso.core.JSUndefined;
import realtimeweb.browser.audio.MicrophoneMeter;
import realtimeweb.browser.rtc.LocalTrack;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.MediaSection;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media.Events;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Preferences;
import teavm.media.MediaDevices;
import teavm.media.MediaStream;
import teavm.media.MediaStreamConstraints;
import teavm.media.MediaStreamTrack;
import teavm.promise.Promises;

/** Captures the microphone and camera by getUserMedia, and retries where that may help. */
final class UserMedia {
  private record Wish(
      boolean microphone,
      boolean camera,
      Preferences preferences,
      Facing facing,
      Events events,
      boolean exact,
      boolean cameraGivenUp) {
    Wish lenient() {
      return new Wish(microphone, camera, preferences, facing, events, false, cameraGivenUp);
    }

    Wish withoutOldCamera() {
      return new Wish(microphone, camera, preferences, facing, events, exact, true);
    }

    boolean isChoosy() {
      return (microphone && !preferences.microphoneId().isEmpty())
          || (camera && !preferences.cameraId().isEmpty());
    }
  }

  private final Mailbox mailbox;
  private final LocalTrack microphone;
  private final LocalTrack camera;
  private final MicrophoneMeter meter;
  private int closings;

  UserMedia(Mailbox mailbox, LocalTracks tracks, MicrophoneMeter meter) {
    this.mailbox = mailbox;
    this.microphone = tracks.of(MediaSection.MICROPHONE);
    this.camera = tracks.of(MediaSection.CAMERA);
    this.meter = meter;
  }

  void request(
      boolean microphone, boolean camera, Preferences preferences, Facing facing, Events events) {
    Wish wish = new Wish(microphone, camera, preferences, facing, events, true, false);
    MediaProblem obstacle = CaptureProblem.obstacle();
    if (obstacle == null) {
      attempt(wish);
    } else {
      mailbox.post(() -> events.refused(microphone, camera, obstacle));
    }
  }

  void stopCamera() {
    camera.replace(null);
  }

  void close() {
    closings++;
    microphone.replace(null);
    camera.replace(null);
    meter.listen(null);
  }

  private void attempt(Wish wish) {
    int asked = closings;
    Promises.ignore(
        MediaDevices.current()
            .getUserMedia(constraints(wish))
            .then(
                stream -> {
                  mailbox.post(() -> granted(stream, asked, wish));
                  return JSUndefined.instance();
                },
                reason -> {
                  MediaProblem problem = CaptureProblem.of(Promises.name(reason));
                  mailbox.post(() -> refused(problem, asked, wish));
                  return JSUndefined.instance();
                }));
  }

  private void granted(MediaStream stream, int asked, Wish wish) {
    for (MediaStreamTrack track : stream.getTracks()) {
      if (asked == closings) {
        take(track, wish.events());
      } else {
        track.stop();
      }
    }
    if (asked == closings) {
      wish.events().granted(wish.microphone(), wish.camera());
    }
  }

  private void take(MediaStreamTrack track, Events events) {
    boolean sound = track.getKind().equals("audio");
    LocalTrack local = sound ? microphone : camera;
    track.setOnended(e -> mailbox.post(() -> ended(local, track, events)));
    local.replace(track);
    if (sound) {
      meter.listen(track);
    }
  }

  private void ended(LocalTrack local, MediaStreamTrack track, Events events) {
    if (local.is(track)) {
      local.replace(null);
      if (local == microphone) {
        meter.listen(null);
      }
      events.ended(local == microphone, local == camera);
    }
  }

  private void refused(MediaProblem problem, int asked, Wish wish) {
    if (asked != closings) {
      return;
    }
    boolean gone = problem == MediaProblem.CONSTRAINTS || problem == MediaProblem.NO_DEVICE;
    if (gone && wish.exact() && wish.isChoosy()) {
      attempt(wish.lenient());
    } else if (problem == MediaProblem.IN_USE && wish.camera() && camera.track() != null) {
      // Phones open one camera at a time.
      camera.replace(null);
      attempt(wish.withoutOldCamera());
    } else {
      wish.events().refused(wish.microphone(), wish.camera(), problem);
      if (wish.cameraGivenUp()) {
        wish.events().ended(false, true);
      }
    }
  }

  private static MediaStreamConstraints constraints(Wish wish) {
    MediaStreamConstraints constraints = MediaStreamConstraints.create();
    if (wish.microphone()) {
      constraints.setAudio(CaptureConstraints.microphone(wish.preferences(), wish.exact()));
    }
    if (wish.camera()) {
      constraints.setVideo(
          CaptureConstraints.camera(wish.preferences(), wish.facing(), wish.exact()));
    }
    return constraints;
  }

  /** The facing mode of the open camera. */
  Facing facing() {
    MediaStreamTrack track = camera.track();
    String mode = track == null ? null : track.getSettings().getFacingMode();
    return "environment".equals(mode) ? Facing.ENVIRONMENT : Facing.USER;
  }

  String microphoneLabel() {
    return label(microphone.track());
  }

  String cameraLabel() {
    return label(camera.track());
  }

  private static String label(@Nullable MediaStreamTrack track) {
    return track == null ? "" : track.getLabel();
  }
}
