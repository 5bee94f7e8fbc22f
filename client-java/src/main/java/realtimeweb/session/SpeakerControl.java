package realtimeweb.session;

import realtimeweb.session.Screen.DeviceKind;

/** The speaker: the preferred one while it is there, else the system's choice. */
final class SpeakerControl {
  private final Media media;
  private final DeviceControl.Owner owner;
  private String preferred = "";
  private boolean replaced;

  SpeakerControl(Media media, DeviceControl.Owner owner) {
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
    if (before.has(DeviceKind.SPEAKER, preferred) && !now.has(DeviceKind.SPEAKER, preferred)) {
      replaced = true;
      media.speaker("");
      owner.deviceChanged(DeviceKind.SPEAKER, "");
    } else if (now.gained(DeviceKind.SPEAKER, preferred, before)) {
      media.speaker(preferred);
      if (replaced) {
        replaced = false;
        owner.deviceChanged(DeviceKind.SPEAKER, now.label(DeviceKind.SPEAKER, preferred));
      }
    }
  }
}
