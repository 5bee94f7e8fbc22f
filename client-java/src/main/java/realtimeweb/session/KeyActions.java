package realtimeweb.session;

import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Toast;

/** What the person does about keys: asks for new ones, and compares those of the others. */
final class KeyActions {
  private final Participants participants;
  private final KnownKeys knownKeys;
  private final Notifications notifications;
  private boolean rotationAsked;

  KeyActions(Participants participants, KnownKeys knownKeys, Notifications notifications) {
    this.participants = participants;
    this.knownKeys = knownKeys;
    this.notifications = notifications;
  }

  void rotate() {
    if (participants.anyMet()) {
      rotationAsked = true;
    }
    participants.renewKeys();
  }

  /** Somebody has new keys; the person hears of it once after asking. */
  void rotated() {
    if (rotationAsked) {
      rotationAsked = false;
      notifications.toast(Toast.Kind.KEYS_ROTATED);
    }
  }

  /** Returns whether the participant is here and known by a key. */
  boolean setVerified(String participantId, boolean verified) {
    Participant peer = participants.peer(participantId);
    if (peer == null || !peer.met()) {
      return false;
    }
    knownKeys.setVerified(peer.staticKey(), peer.name(), verified);
    if (verified) {
      notifications.withdraw(Notice.Kind.KEY_CHANGED, KnownKeys.warning(peer));
      notifications.toast(Toast.Kind.VERIFIED, participantId, peer.name());
    }
    return true;
  }
}
