package realtimeweb.ui.controls;

import java.util.List;
import realtimeweb.session.screen.ParticipantState;

/** What the person shows of themselves to the others. */
public final class LocalPresence {
  private LocalPresence() {}

  /** Whether one's own hand is up. */
  public static boolean hand(List<ParticipantState> people) {
    for (ParticipantState person : people) {
      if (person.self()) {
        return person.presence().handRaisedAt() > 0;
      }
    }
    return false;
  }
}
