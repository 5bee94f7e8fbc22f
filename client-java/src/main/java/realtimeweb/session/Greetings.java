package realtimeweb.session;

import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.room.BanList;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Toast;

/** Who a participant proves to be: noted by name and key, greeted, and told to the person. */
final class Greetings {
  private final BanList banList;
  private final KnownKeys knownKeys;
  private final Presences presences;
  private final Notifications notifications;

  Greetings(
      BanList banList, KnownKeys knownKeys, Presences presences, Notifications notifications) {
    this.banList = banList;
    this.knownKeys = knownKeys;
    this.presences = presences;
    this.notifications = notifications;
  }

  void met(Participant peer) {
    note(peer);
    presences.greet(peer);
    if (peer.isNews()) {
      notifications.toast(Toast.Kind.JOINED, peer.id(), peer.name());
    }
  }

  void renamed(Participant peer, String before) {
    note(peer);
    notifications.toast(Toast.Kind.RENAMED, peer.id(), peer.name(), before);
  }

  /** Warns if the name is one that is known with another key. */
  private void note(Participant peer) {
    banList.met(peer);
    if (!peer.isOurself() && knownKeys.meet(peer.staticKey(), peer.name())) {
      notifications.notice(Notice.Kind.KEY_CHANGED, KnownKeys.warning(peer), peer.name());
    }
  }
}
