package realtimeweb.ui.controls;

import java.util.List;
import realtimeweb.session.screen.ParticipantState;

/** The buttons for what the local participant shows to the others. */
public final class LocalPresence {
  private LocalPresence() {}

  /** Whether the local participant's hand is raised. */
  public static boolean hand(List<ParticipantState> people) {
    for (ParticipantState person : people) {
      if (person.self()) {
        return person.presence().handRaisedAt() > 0;
      }
    }
    return false;
  }
}
