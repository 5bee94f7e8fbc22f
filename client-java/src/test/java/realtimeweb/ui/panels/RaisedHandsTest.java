package realtimeweb.ui.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;

class RaisedHandsTest {
  @Test
  void whoeverRaisedFirstComesFirstAndTheRestStayAsTheyAre() {
    List<ParticipantState> people =
        List.of(person("a", 0), person("b", 700), person("c", 300), person("d", 0));
    assertEquals(List.of("c", "b", "a", "d"), ids(RaisedHands.first(people)));
  }

  @Test
  void atTheSameMomentEverybodyStillSeesOneOrder() {
    ParticipantState a = person("a", 5);
    ParticipantState b = person("b", 5);
    assertEquals(ids(RaisedHands.first(List.of(a, b))), ids(RaisedHands.first(List.of(b, a))));
  }

  private static List<String> ids(List<ParticipantState> people) {
    return people.stream().map(ParticipantState::id).toList();
  }

  private static ParticipantState person(String id, long handRaisedAt) {
    Presence presence = new Presence(true, true, false, false, false, handRaisedAt);
    return new ParticipantState(
        id, id, false, false, presence, false, 100, ParticipantConnection.CONNECTED, null, null);
  }
}
