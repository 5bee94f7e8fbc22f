package realtimeweb.session.devices;

import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.MediaDevice;

/** The speaker: the preferred one while it is there, else the system's choice. */
final class AudioOutputControl {
  private final Media media;
  private final DeviceControl.Owner owner;
  private String preferred = "";
  private boolean replaced;

  AudioOutputControl(Media media, DeviceControl.Owner owner) {
    this.media = media;
    this.owner = owner;
  }

  void prefer(String id) {
    if (!id.equals(preferred)) {
      preferred = id;
      replaced = false;
      media.speaker(id);
    }
  }

  /** Takes note of which devices there are now. */
  void listed(DeviceList before, DeviceList now) {
    if (before.has(MediaDevice.Kind.SPEAKER, preferred)
        && !now.has(MediaDevice.Kind.SPEAKER, preferred)) {
      replaced = true;
      media.speaker("");
      owner.deviceChanged(MediaDevice.Kind.SPEAKER, "");
    } else if (now.gained(MediaDevice.Kind.SPEAKER, preferred, before)) {
      media.speaker(preferred);
      if (replaced) {
        replaced = false;
        owner.deviceChanged(
            MediaDevice.Kind.SPEAKER, now.label(MediaDevice.Kind.SPEAKER, preferred));
      }
    }
  }
}
