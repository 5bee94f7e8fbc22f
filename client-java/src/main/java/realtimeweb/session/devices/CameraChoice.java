package realtimeweb.session.devices;

import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Preferences;

/** The camera that the person turned to in this call, instead of the preferred one. */
final class CameraChoice {
  private boolean flipped;
  private Facing facing = Facing.USER;
  private String id = "";
  private String flippedFrom = "";

  Facing facing() {
    return facing;
  }

  /** The preferences as they are to be asked for. */
  Preferences over(Preferences preferences) {
    return flipped ? preferences.with(draft -> draft.cameraId = id) : preferences;
  }

  /** To the other side, as seen from the camera of that label. */
  void flip(Facing now, String label) {
    flipped = true;
    facing = now == Facing.USER ? Facing.ENVIRONMENT : Facing.USER;
    id = "";
    flippedFrom = label;
  }

  /**
   * Whether the camera that opened is the one that was to be left, because none looks the other
   * way; then the next one of the list is chosen.
   */
  boolean isSameAgain(String label, DeviceList list) {
    boolean same = !flippedFrom.isEmpty() && flippedFrom.equals(label);
    flippedFrom = "";
    if (same && list.count(MediaDevice.Kind.CAMERA) > 1) {
      id = list.cameraAfter(label);
      return true;
    }
    return false;
  }

  /** Back to the preferred one. */
  void reset() {
    flipped = false;
    facing = Facing.USER;
    id = "";
    flippedFrom = "";
  }
}
