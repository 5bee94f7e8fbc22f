package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;
import realtimeweb.ui.LeaveControl.Heir;

class LeaveControlTest {
  private static final Security GREETED = new Security("", false, 1, 0, false, Path.DIRECT);
  private static final Person BAO = person("Bảo", GREETED);
  private static final Person CHI = person("Chi", GREETED);
  private static final Person STRANGER = person("", null);

  @Test
  void aHostOfThreeIsAskedWhoFollows() {
    assertEquals(
        List.of(new Heir("id-Bảo", "Bảo"), new Heir("id-Chi", "Chi")), heirs(true, BAO, CHI));
  }

  @Test
  void whoeverIsNotHostAndWhoeverIsOneOfTwoLeavesAtOnce() {
    assertEquals(List.of(), heirs(false, BAO, CHI));
    assertEquals(List.of(), heirs(true, BAO));
    assertEquals(List.of(), heirs(true));
  }

  @Test
  void nobodyFollowsBeforeTheyAreKnown() {
    assertEquals(List.of(new Heir("id-Chi", "Chi")), heirs(true, STRANGER, CHI));
    assertEquals(List.of(), heirs(true, STRANGER, STRANGER));
  }

  private static List<Heir> heirs(boolean hosting, Person... others) {
    List<Person> people = new ArrayList<>(List.of(others));
    people.add(new Person("self", "An", true, hosting, quiet(), false, 100, here(), null, null));
    return LeaveControl.heirs(people, hosting);
  }

  private static Person person(String name, @Nullable Security security) {
    return new Person(
        "id-" + name, name, false, false, quiet(), false, 100, here(), security, null);
  }

  private static Connection here() {
    return Connection.CONNECTED;
  }

  private static Presence quiet() {
    return new Presence(false, false, false, false, false, 0);
  }
}
