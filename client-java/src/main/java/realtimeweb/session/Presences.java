package realtimeweb.session;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Capability;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Screen.ToastKind;

/** What everybody does at present: ours as the others were told it, and what is news of theirs. */
final class Presences {
  private final Clock clock;
  private final Self self;
  private final Announcements announcements;
  private final Map<String, Presence> told = new HashMap<>();

  Presences(Clock clock, Self self, Announcements announcements) {
    this.clock = clock;
    this.self = self;
    this.announcements = announcements;
  }

  /** Tells the peer, who is met, what we do, unless it knows. */
  private void tell(Peer peer) {
    Presence now = self.presence(peer.transport().paused());
    if (!now.equals(told.put(peer.id(), now))) {
      peer.send(now);
    }
  }

  /** Tells somebody who was just met what they need to know of us. */
  void greet(Peer peer) {
    peer.sendIfUnderstood(Capability.TIME_OF_DAY, new PeerMessage.TimeOfDay(clock.wallMillis()));
    inform(peer);
  }

  /** Tells the peer what it does not know of us yet. */
  void inform(Peer peer) {
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
  void heard(Peer peer, @Nullable Presence before, Presence now) {
    boolean hand = now.handRaisedAt() != 0;
    if (!hand) {
      announcements.retract(ToastKind.HAND_RAISED, peer.id());
    } else if (before != null && before.handRaisedAt() == 0) {
      say(ToastKind.HAND_RAISED, peer);
    }
    if (now.screen() != (before != null && before.screen())) {
      say(now.screen() ? ToastKind.SHARING : ToastKind.SHARING_ENDED, peer);
    }
    if (now.recording() != (before != null && before.recording())) {
      say(now.recording() ? ToastKind.RECORDING : ToastKind.RECORDING_ENDED, peer);
    }
  }

  private void say(ToastKind kind, Peer peer) {
    announcements.toast(kind, peer.id(), peer.name());
  }
}
