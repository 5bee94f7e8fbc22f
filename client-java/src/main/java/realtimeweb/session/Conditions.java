package realtimeweb.session;

import java.util.LinkedHashMap;
import java.util.Map;
import realtimeweb.session.Screen.NoticeKind;

/**
 * What is wrong with the call at this moment. It is found anew for each screen, so that no notice
 * of it outlives its cause.
 */
final class Conditions {
  private final Announcements announcements;
  private final Self self;
  private final Roster roster;

  Conditions(Announcements announcements, Self self, Roster roster) {
    this.announcements = announcements;
    this.self = self;
    this.roster = roster;
  }

  void review() {
    Map<String, String> unreachable = new LinkedHashMap<>();
    boolean differentPassphrase = false;
    boolean anotherTab = false;
    for (Peer peer : roster.all()) {
      if (peer.transport().unreachable()) {
        unreachable.put(peer.id(), peer.name());
      }
      differentPassphrase |= !peer.canRead();
      anotherTab |= peer.isOurself();
    }
    boolean paused = self.cameraOn() && roster.anyPaused();
    announcements.standing(NoticeKind.UNREACHABLE, unreachable);
    announcements.standing(NoticeKind.DIFFERENT_PASSPHRASE, differentPassphrase);
    announcements.standing(NoticeKind.ANOTHER_TAB, anotherTab);
    announcements.standing(NoticeKind.VIDEO_PAUSED, paused);
  }
}
