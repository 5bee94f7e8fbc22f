package realtimeweb.browser;

import java.util.List;
import org.teavm.jso.core.JSUndefined;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Mailbox;
import realtimeweb.session.Media;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Preferences;
import realtimeweb.session.Screen.MediaDevice;
import teavm.media.MediaDevices;
import teavm.media.MediaStream;
import teavm.media.MediaStreamConstraints;
import teavm.media.MediaStreamTrack;
import teavm.media.MediaTrackConstraints;
import teavm.promise.Promises;

/** The microphone and the camera by getUserMedia. */
public final class WebMedia implements Media {
  private final Mailbox mailbox;
  private final LocalTracks tracks;
  private int closings;

  public WebMedia(Mailbox mailbox, LocalTracks tracks) {
    this.mailbox = mailbox;
    this.tracks = tracks;
  }

  @Override
  public void request(
      boolean microphone, boolean camera, Preferences preferences, Facing facing, Events events) {
    MediaProblem obstacle = obstacle();
    if (obstacle != null) {
      mailbox.post(() -> events.refused(microphone, camera, obstacle));
      return;
    }
    int asked = closings;
    Promises.ignore(
        MediaDevices.current()
            .getUserMedia(constraints(microphone, camera))
            .then(
                stream -> {
                  mailbox.post(() -> granted(stream, asked, microphone, camera, events));
                  return JSUndefined.instance();
                },
                reason -> {
                  MediaProblem problem = problem(Promises.name(reason));
                  mailbox.post(() -> events.refused(microphone, camera, problem));
                  return JSUndefined.instance();
                }));
  }

  @Override
  public void muteMicrophone(boolean muted) {
    tracks.audio().enable(!muted);
  }

  @Override
  public void stopCamera() {
    tracks.video().replace(null);
  }

  @Override
  public void close() {
    closings++;
    tracks.audio().replace(null);
    tracks.video().replace(null);
  }

  @Override
  public List<MediaDevice> devices() {
    return List.of();
  }

  @Override
  public Facing facing() {
    return Facing.USER;
  }

  @Override
  public String microphoneLabel() {
    return "";
  }

  @Override
  public String cameraLabel() {
    return "";
  }

  @Override
  public void onDevicesChanged(Mailbox.Event event) {}

  @Override
  public int microphoneLevel() {
    return 0;
  }

  @Override
  public boolean canShare() {
    return false;
  }

  @Override
  public void share(boolean motion, ShareEvents events) {}

  @Override
  public void stopSharing() {}

  @Override
  public boolean canChooseSpeaker() {
    return false;
  }

  @Override
  public void speaker(String deviceId) {}

  @Override
  public void testSpeaker() {}

  private void granted(
      MediaStream stream, int asked, boolean microphone, boolean camera, Events events) {
    for (MediaStreamTrack track : stream.getTracks()) {
      if (asked == closings) {
        take(track, events);
      } else {
        track.stop();
      }
    }
    if (asked == closings) {
      events.granted(microphone, camera);
    }
  }

  private void take(MediaStreamTrack track, Events events) {
    track.setOnended(e -> mailbox.post(() -> ended(track, events)));
    tracks.of(track.getKind()).replace(track);
  }

  private void ended(MediaStreamTrack track, Events events) {
    LocalTrack local = tracks.of(track.getKind());
    if (local.is(track)) {
      local.replace(null);
      events.ended(local == tracks.audio(), local == tracks.video());
    }
  }

  private static @Nullable MediaProblem obstacle() {
    if (!MediaDevices.isSecureContext()) {
      return MediaProblem.INSECURE_CONTEXT;
    }
    return MediaDevices.isSupported() ? null : MediaProblem.UNSUPPORTED;
  }

  /** The problem for the name of an exception of getUserMedia (Media Capture 10.3.1). */
  static MediaProblem problem(String exception) {
    return switch (exception) {
      case "NotAllowedError", "SecurityError" -> MediaProblem.DENIED;
      case "NotFoundError" -> MediaProblem.NO_DEVICE;
      case "NotReadableError", "AbortError" -> MediaProblem.IN_USE;
      case "OverconstrainedError" -> MediaProblem.CONSTRAINTS;
      default -> MediaProblem.UNSUPPORTED;
    };
  }

  private static MediaStreamConstraints constraints(boolean microphone, boolean camera) {
    MediaStreamConstraints constraints = MediaStreamConstraints.create();
    if (microphone) {
      constraints.setAudio(sound());
    }
    if (camera) {
      constraints.setVideo(picture());
    }
    return constraints;
  }

  private static MediaTrackConstraints sound() {
    MediaTrackConstraints sound = MediaTrackConstraints.create();
    sound.setEchoCancellation(true);
    sound.setNoiseSuppression(true);
    sound.setAutoGainControl(true);
    return sound;
  }

  private static MediaTrackConstraints picture() {
    MediaTrackConstraints picture = MediaTrackConstraints.create();
    picture.setWidth(1280);
    picture.setHeight(720);
    picture.setFrameRate(30);
    picture.setFacingMode("user");
    return picture;
  }
}
