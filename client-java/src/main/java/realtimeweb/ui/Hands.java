package realtimeweb.ui;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.session.Screen.Person;

/** The order of raised hands: whoever raised theirs first speaks first. */
final class Hands {
  private Hands() {}

  /** Counted from 1; 0 for somebody whose hand is down. */
  static int place(Person person, List<Person> people) {
    long raised = person.presence().handRaisedAt();
    if (raised == 0) {
      return 0;
    }
    int place = 1;
    for (Person other : people) {
      long theirs = other.presence().handRaisedAt();
      boolean earlier = theirs < raised || (theirs == raised && other.id().compareTo(person.id()) < 0);
      place += theirs > 0 && earlier ? 1 : 0;
    }
    return place;
  }

  /** The people with raised hands in their order, then the others as they are. */
  static List<Person> first(List<Person> people) {
    List<Person> raised = new ArrayList<>();
    List<Person> others = new ArrayList<>();
    for (Person person : people) {
      (person.presence().handRaisedAt() > 0 ? raised : others).add(person);
    }
    raised.sort((a, b) -> place(a, people) - place(b, people));
    raised.addAll(others);
    return raised;
  }
}
