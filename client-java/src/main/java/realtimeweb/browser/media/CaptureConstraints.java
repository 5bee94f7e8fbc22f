package realtimeweb.browser.media;

import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.Preferences;
import teavm.media.ConstrainDOMString;
import teavm.media.ConstrainULong;
import teavm.media.DisplayMediaStreamOptions;
import teavm.media.MediaTrackConstraints;

/** The constraints for the tracks that we request from the browser. */
final class CaptureConstraints {
  private static final int FRAME_RATE = 30;

  private CaptureConstraints() {}

  /**
   * A microphone.
   *
   * @param exact whether it must be the preferred device
   */
  static MediaTrackConstraints microphone(Preferences preferences, boolean exact) {
    MediaTrackConstraints sound = MediaTrackConstraints.create();
    sound.setEchoCancellation(preferences.echoCancellation());
    sound.setNoiseSuppression(preferences.noiseSuppression());
    sound.setAutoGainControl(preferences.autoGainControl());
    choose(sound, preferences.microphoneId(), exact);
    return sound;
  }

  /**
   * A camera with 720p; if none is preferred, one with this facing mode.
   *
   * @param exact whether it must be the preferred device
   */
  static MediaTrackConstraints camera(Preferences preferences, Facing facing, boolean exact) {
    MediaTrackConstraints picture = MediaTrackConstraints.create();
    picture.setWidth(ideal(1_280));
    picture.setHeight(ideal(720));
    picture.setFrameRate(ideal(FRAME_RATE));
    if (preferences.cameraId().isEmpty()) {
      picture.setFacingMode(facing == Facing.USER ? "user" : "environment");
    }
    choose(picture, preferences.cameraId(), exact);
    return picture;
  }

  /** A screen with at most 1080p, and its audio unprocessed. */
  static DisplayMediaStreamOptions screen() {
    MediaTrackConstraints picture = MediaTrackConstraints.create();
    picture.setWidth(max(1_920));
    picture.setHeight(max(1_080));
    picture.setFrameRate(max(FRAME_RATE));
    MediaTrackConstraints sound = MediaTrackConstraints.create();
    sound.setEchoCancellation(false);
    sound.setNoiseSuppression(false);
    sound.setAutoGainControl(false);
    DisplayMediaStreamOptions options = DisplayMediaStreamOptions.create();
    options.setVideo(picture);
    options.setAudio(sound);
    options.setSystemAudio("include");
    options.setSurfaceSwitching("include");
    return options;
  }

  private static void choose(MediaTrackConstraints track, String deviceId, boolean exact) {
    if (!deviceId.isEmpty()) {
      ConstrainDOMString wish = ConstrainDOMString.create();
      if (exact) {
        wish.setExact(deviceId);
      } else {
        wish.setIdeal(deviceId);
      }
      track.setDeviceId(wish);
    }
  }

  private static ConstrainULong ideal(int value) {
    ConstrainULong wish = ConstrainULong.create();
    wish.setIdeal(value);
    return wish;
  }

  private static ConstrainULong max(int value) {
    ConstrainULong wish = ConstrainULong.create();
    wish.setMax(value);
    return wish;
  }
}
