package realtimeweb.ui.panels;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.ui.stage.StageTiles;

/** Orders participants by their raised hands. */
final class RaisedHands {
  private RaisedHands() {}

  /** Those with raised hands first, in the order in which they were raised, then the rest. */
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
