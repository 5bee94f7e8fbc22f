package realtimeweb.session;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Screen.ToastKind;

/** What everybody does at present: ours as the others were told it, and what is news of theirs. */
final class Presences {
  private final Self self;
  private final Announcements announcements;
  private final Map<String, Presence> told = new HashMap<>();

  Presences(Self self, Announcements announcements) {
    this.self = self;
    this.announcements = announcements;
  }

  /** What a peer says, its hand raised no later than now. */
  static Presence believable(Presence said, long nowWallMillis) {
    long raisedAt = Math.max(0, Math.min(said.handRaisedAt(), nowWallMillis));
    return new Presence(
        said.microphone(), said.camera(), said.paused(), said.screen(), said.recording(), raisedAt);
  }

  /** Tells the peer, who is met, what we do, unless it knows. */
  void tell(Peer peer) {
    Presence now = self.presence(peer.paused());
    if (!now.equals(told.put(peer.id(), now))) {
      peer.send(now);
    }
  }

  void forget(String peerId) {
    told.remove(peerId);
  }

  /** Tells the person what has changed with somebody. */
  void heard(String name, Presence before, Presence now) {
    if (now.handRaisedAt() != 0 && before.handRaisedAt() == 0) {
      announcements.toast(ToastKind.HAND_RAISED, name);
    }
    if (now.screen() != before.screen()) {
      announcements.toast(now.screen() ? ToastKind.SHARING : ToastKind.SHARING_ENDED, name);
    }
    if (now.recording() != before.recording()) {
      announcements.toast(now.recording() ? ToastKind.RECORDING : ToastKind.RECORDING_ENDED, name);
    }
  }
}
