package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Toast;

/** Passes what happens to the devices on to the call; before it, only that they changed. */
final class DeviceReports implements DeviceControl.Owner {
  /** Where the call is looked up. */
  interface CurrentCall {
    /** The call, while the person is in the room; null before and after. */
    @Nullable
    Inside inside();
  }

  private final CurrentCall current;
  private final Mailbox.Event lobbyChanged;

  /**
   * Reports for one tab.
   *
   * @param lobbyChanged runs when the devices have changed and there is no joined call
   */
  DeviceReports(CurrentCall current, Mailbox.Event lobbyChanged) {
    this.current = current;
    this.lobbyChanged = lobbyChanged;
  }

  @Override
  public void devicesChanged() {
    Inside call = current.inside();
    if (call != null) {
      call.devicesChanged();
    } else {
      lobbyChanged.run();
    }
  }

  @Override
  public void deviceNotice(Notice.Kind kind, boolean applies) {
    Inside call = current.inside();
    if (call != null) {
      call.deviceNotice(kind, applies);
    }
  }

  @Override
  public void deviceChanged(MediaDevice.Kind kind, String label) {
    Inside call = current.inside();
    if (call != null) {
      call.toast(
          switch (kind) {
            case MICROPHONE -> Toast.Kind.MICROPHONE_CHANGED;
            case CAMERA -> Toast.Kind.CAMERA_CHANGED;
            case SPEAKER -> Toast.Kind.SPEAKER_CHANGED;
          },
          "",
          label);
    }
  }

  @Override
  public void spokeWhileMuted() {
    Inside call = current.inside();
    if (call != null) {
      call.toast(Toast.Kind.YOU_ARE_MUTED, "", "");
    }
  }
}
