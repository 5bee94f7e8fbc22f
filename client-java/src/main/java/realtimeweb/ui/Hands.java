package realtimeweb.ui;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.Screen.Person;

/** The people in the order in which they are to speak. */
final class Hands {
  private Hands() {}

  /** Those with raised hands, whoever raised theirs first before the others, then the rest. */
  static List<Person> first(List<Person> people) {
    List<Person> raised = new ArrayList<>();
    List<Person> others = new ArrayList<>();
    for (Person person : people) {
      (person.presence().handRaisedAt() > 0 ? raised : others).add(person);
    }
    raised.sort((a, b) -> StageTiles.handPlace(a, people) - StageTiles.handPlace(b, people));
    raised.addAll(others);
    return raised;
  }
}
