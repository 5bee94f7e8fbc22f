package realtimeweb.ui;

import java.util.List;
import realtimeweb.session.Screen.Person;

/** What the person shows of themselves to the others. */
final class Self {
  private Self() {}

  /** Whether one's own hand is up. */
  static boolean hand(List<Person> people) {
    for (Person person : people) {
      if (person.self()) {
        return person.presence().handRaisedAt() > 0;
      }
    }
    return false;
  }
}
