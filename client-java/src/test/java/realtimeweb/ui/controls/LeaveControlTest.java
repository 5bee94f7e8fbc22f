package realtimeweb.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.ui.controls.LeaveControl.Heir;

class LeaveControlTest {
  private static final ChannelSecurity GREETED =
      new ChannelSecurity("", false, 1, 0, false, ChannelPath.DIRECT);
  private static final ParticipantState BAO = person("Bảo", GREETED);
  private static final ParticipantState CHI = person("Chi", GREETED);
  private static final ParticipantState STRANGER = person("", null);

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

  private static List<Heir> heirs(boolean hosting, ParticipantState... others) {
    List<ParticipantState> people = new ArrayList<>(List.of(others));
    people.add(
        new ParticipantState("self", "An", true, hosting, quiet(), false, 100, here(), null, null));
    return LeaveControl.heirs(people, hosting);
  }

  private static ParticipantState person(String name, @Nullable ChannelSecurity security) {
    return new ParticipantState(
        "id-" + name, name, false, false, quiet(), false, 100, here(), security, null);
  }

  private static ParticipantConnection here() {
    return ParticipantConnection.CONNECTED;
  }

  private static Presence quiet() {
    return new Presence(false, false, false, false, false, 0);
  }
}
