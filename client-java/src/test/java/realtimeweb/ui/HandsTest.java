package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Person;

class HandsTest {
  @Test
  void whoeverRaisedFirstComesFirstAndTheRestStayAsTheyAre() {
    List<Person> people =
        List.of(person("a", 0), person("b", 700), person("c", 300), person("d", 0));
    assertEquals(List.of("c", "b", "a", "d"), ids(Hands.first(people)));
  }

  @Test
  void atTheSameMomentEverybodyStillSeesOneOrder() {
    Person a = person("a", 5);
    Person b = person("b", 5);
    assertEquals(ids(Hands.first(List.of(a, b))), ids(Hands.first(List.of(b, a))));
  }

  private static List<String> ids(List<Person> people) {
    return people.stream().map(Person::id).toList();
  }

  private static Person person(String id, long handRaisedAt) {
    Presence presence = new Presence(true, true, false, false, false, handRaisedAt);
    return new Person(id, id, false, false, presence, false, 100, Connection.CONNECTED, null, null);
  }
}
