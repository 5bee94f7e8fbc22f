package realtimeweb.session;

import java.util.LinkedHashMap;
import java.util.Map;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.screen.Notice;

/**
 * What is wrong with the call at this moment. It is found anew for each screen, so that no notice
 * of it outlives its cause.
 */
final class Conditions {
  private final Notifications notifications;
  private final LocalParticipant self;
  private final Participants participants;

  Conditions(Notifications notifications, LocalParticipant self, Participants participants) {
    this.notifications = notifications;
    this.self = self;
    this.participants = participants;
  }

  void review() {
    Map<String, String> unreachable = new LinkedHashMap<>();
    boolean differentPassphrase = false;
    boolean anotherTab = false;
    for (Participant peer : participants.all()) {
      if (peer.transport().unreachable()) {
        unreachable.put(peer.id(), peer.name());
      }
      differentPassphrase |= !peer.canRead();
      anotherTab |= peer.isOurself();
    }
    boolean paused = self.cameraOn() && participants.anyPaused();
    notifications.standing(Notice.Kind.UNREACHABLE, unreachable);
    notifications.standing(Notice.Kind.DIFFERENT_PASSPHRASE, differentPassphrase);
    notifications.standing(Notice.Kind.ANOTHER_TAB, anotherTab);
    notifications.standing(Notice.Kind.VIDEO_PAUSED, paused);
  }
}
