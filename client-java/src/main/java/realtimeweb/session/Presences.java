package realtimeweb.session;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Capability;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.Toast;

/** What everybody does at present: ours as the others were told it, and what is news of theirs. */
final class Presences {
  private final Clock clock;
  private final LocalParticipant self;
  private final Notifications notifications;
  private final Map<String, Presence> told = new HashMap<>();

  Presences(Clock clock, LocalParticipant self, Notifications notifications) {
    this.clock = clock;
    this.self = self;
    this.notifications = notifications;
  }

  /** Tells the peer, who is met, what we do, unless it knows. */
  private void tell(Participant peer) {
    Presence now = self.presence(peer.transport().paused());
    if (!now.equals(told.put(peer.id(), now))) {
      peer.send(now);
    }
  }

  /** Tells somebody who was just met what they need to know of us. */
  void greet(Participant peer) {
    peer.sendIfUnderstood(Capability.TIME_OF_DAY, new PeerMessage.TimeOfDay(clock.wallMillis()));
    inform(peer);
  }

  /** Tells the peer what it does not know of us yet. */
  void inform(Participant peer) {
    peer.introduceAs(self.name());
    tell(peer);
  }

  void forget(String peerId) {
    told.remove(peerId);
  }

  /**
   * Tells the person what has changed with somebody.
   *
   * @param before null if this is the first that they say
   */
  void heard(Participant peer, @Nullable Presence before, Presence now) {
    boolean hand = now.handRaisedAt() != 0;
    if (!hand) {
      notifications.retract(Toast.Kind.HAND_RAISED, peer.id());
    } else if (before != null && before.handRaisedAt() == 0) {
      say(Toast.Kind.HAND_RAISED, peer);
    }
    if (now.screen() != (before != null && before.screen())) {
      say(now.screen() ? Toast.Kind.SHARING : Toast.Kind.SHARING_ENDED, peer);
    }
    if (now.recording() != (before != null && before.recording())) {
      say(now.recording() ? Toast.Kind.RECORDING : Toast.Kind.RECORDING_ENDED, peer);
    }
  }

  private void say(Toast.Kind kind, Participant peer) {
    notifications.toast(kind, peer.id(), peer.name());
  }
}
