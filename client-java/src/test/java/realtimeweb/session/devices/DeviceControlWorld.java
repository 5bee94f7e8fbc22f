package realtimeweb.session.devices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import realtimeweb.session.ports.FakeMedia;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Preferences;

/** A device control with devices that a test plugs in, and a person who answers. */
abstract class DeviceControlWorld implements DeviceControl.Owner {
  final Queue<Mailbox.Event> answers = new ArrayDeque<>();
  final FakeMedia media = new FakeMedia(answers::add);
  final List<Notice.Kind> notices = new ArrayList<>();
  final List<String> told = new ArrayList<>();
  DeviceControl devices = new DeviceControl(media, Preferences.STANDARD, this);
  private long now;

  @Override
  public void devicesChanged() {
    devices.devices();
  }

  @Override
  public void deviceNotice(Notice.Kind kind, boolean applies) {
    notices.remove(kind);
    if (applies) {
      notices.add(kind);
    }
  }

  @Override
  public void deviceChanged(MediaDevice.Kind kind, String label) {
    told.add(kind + " " + label);
  }

  @Override
  public void spokeWhileMuted() {
    told.add("muted");
  }

  final void open() {
    devices.open();
    answer();
  }

  /** The person answers everything, until nothing is asked. */
  final void answer() {
    while (!answers.isEmpty()) {
      answers.remove().run();
    }
  }

  final void listen(long millis) {
    for (long passed = 0; passed < millis; passed += 250) {
      now += 250;
      devices.pulse(now);
    }
  }

  final Devices seen() {
    return devices.devices();
  }
}
