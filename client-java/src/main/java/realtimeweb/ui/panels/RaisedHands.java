package realtimeweb.ui.panels;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.ui.stage.StageTiles;

/** The people in the order in which they are to speak. */
final class RaisedHands {
  private RaisedHands() {}

  /** Those with raised hands, whoever raised theirs first before the others, then the rest. */
  static List<ParticipantState> first(List<ParticipantState> people) {
    List<ParticipantState> raised = new ArrayList<>();
    List<ParticipantState> others = new ArrayList<>();
    for (ParticipantState person : people) {
      (person.presence().handRaisedAt() > 0 ? raised : others).add(person);
    }
    raised.sort((a, b) -> StageTiles.handPlace(a, people) - StageTiles.handPlace(b, people));
    raised.addAll(others);
    return raised;
  }
}
