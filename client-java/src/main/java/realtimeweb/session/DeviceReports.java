package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.ToastKind;

/** Passes what happens to the devices on to the call; before it, only that they changed. */
final class DeviceReports implements DeviceControl.Owner {
  /** Where the call is looked up. */
  interface CurrentCall {
    /** The call that the person has joined; null before and after. */
    @Nullable
    Call joined();
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
    Call call = current.joined();
    if (call != null) {
      call.devicesChanged();
    } else {
      lobbyChanged.run();
    }
  }

  @Override
  public void deviceNotice(NoticeKind kind, boolean applies) {
    Call call = current.joined();
    if (call != null) {
      call.deviceNotice(kind, applies);
    }
  }

  @Override
  public void deviceChanged(DeviceKind kind, String label) {
    Call call = current.joined();
    if (call != null) {
      call.toast(
          switch (kind) {
            case MICROPHONE -> ToastKind.MICROPHONE_CHANGED;
            case CAMERA -> ToastKind.CAMERA_CHANGED;
            case SPEAKER -> ToastKind.SPEAKER_CHANGED;
          },
          "",
          label);
    }
  }

  @Override
  public void spokeWhileMuted() {
    Call call = current.joined();
    if (call != null) {
      call.toast(ToastKind.YOU_ARE_MUTED);
    }
  }
}
