package realtimeweb.session.devices;

import java.util.List;
import realtimeweb.session.screen.MediaDevice;

/** Every device there is at one moment. */
record DeviceList(List<MediaDevice> all) {
  static final DeviceList UNKNOWN = new DeviceList(List.of());

  boolean has(MediaDevice.Kind kind) {
    return count(kind) > 0;
  }

  boolean has(MediaDevice.Kind kind, String id) {
    return all.stream().anyMatch(device -> device.kind() == kind && device.id().equals(id));
  }

  int count(MediaDevice.Kind kind) {
    int count = 0;
    for (MediaDevice device : all) {
      count += device.kind() == kind ? 1 : 0;
    }
    return count;
  }

  /** Empty if it has none, or is not there. */
  String label(MediaDevice.Kind kind, String id) {
    for (MediaDevice device : all) {
      if (device.kind() == kind && device.id().equals(id)) {
        return device.label();
      }
    }
    return "";
  }

  /** The id of the camera after the one of that label, round and round; empty if there is none. */
  String cameraAfter(String label) {
    String first = "";
    boolean found = false;
    for (MediaDevice device : all) {
      if (device.kind() == MediaDevice.Kind.CAMERA) {
        if (found) {
          return device.id();
        }
        first = first.isEmpty() ? device.id() : first;
        found = device.label().equals(label);
      }
    }
    return first;
  }

  /** Whether the device is there and was not before. */
  boolean gained(MediaDevice.Kind kind, String id, DeviceList before) {
    return has(kind, id) && !before.has(kind, id);
  }
}
