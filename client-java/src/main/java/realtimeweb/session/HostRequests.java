package realtimeweb.session;

import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.screen.Toast;

/** What a participant asks of us as the host; done only if it is the host. */
final class HostRequests {
  private final WaitingRoom waitingRoom;
  private final LocalParticipant self;
  private final DeviceControl devices;
  private final Participants participants;
  private final Notifications notifications;

  HostRequests(
      WaitingRoom waitingRoom,
      LocalParticipant self,
      DeviceControl devices,
      Participants participants,
      Notifications notifications) {
    this.waitingRoom = waitingRoom;
    this.self = self;
    this.devices = devices;
    this.participants = participants;
    this.notifications = notifications;
  }

  /** Returns whether we are silent by that. */
  boolean mute(String from) {
    boolean muting = waitingRoom.isHost(from) && devices.microphoneOn();
    if (muting) {
      devices.toggleMicrophone();
      notifications.toast(Toast.Kind.MUTED_BY_HOST);
    }
    return muting;
  }

  /** Returns whether our hand was up. */
  boolean lowerHand(String from) {
    boolean lowering = waitingRoom.isHost(from) && self.lowerHand();
    if (lowering) {
      participants.inform();
      notifications.toast(Toast.Kind.HAND_LOWERED_BY_HOST);
    }
    return lowering;
  }

  /** Whether this participant may remove that member. */
  boolean mayRemove(String from, String member) {
    return waitingRoom.isHost(from) && !member.equals(from);
  }

  /** Whether that member is ourselves. */
  boolean isSelf(String member) {
    return waitingRoom.isSelf(member);
  }

  /** The participant makes that member the host. */
  void handOver(String from, String member) {
    waitingRoom.handedOver(from, member);
  }
}
