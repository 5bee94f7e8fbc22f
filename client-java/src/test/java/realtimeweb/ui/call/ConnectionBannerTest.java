package realtimeweb.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.ServerState;

class ConnectionBannerTest {
  private static ConnectionBanner.Slice of(ServerState server, ParticipantConnection... others) {
    List<ParticipantState> people = new ArrayList<>();
    for (ParticipantConnection other : others) {
      people.add(person(people.size() + "", false, other));
    }
    people.add(person("self", true, ParticipantConnection.CONNECTED));
    return ConnectionBanner.Slice.of(people, server);
  }

  private static ParticipantState person(
      String id, boolean self, ParticipantConnection connection) {
    Presence presence = new Presence(true, true, false, false, false, 0);
    return new ParticipantState(id, id, self, false, presence, false, 100, connection, null, null);
  }

  @Test
  void oneWhoIsLostIsTheirTilesBusiness() {
    assertEquals(
        ConnectionBanner.Slice.CONNECTED,
        of(
            ServerState.ONLINE,
            ParticipantConnection.RECONNECTING,
            ParticipantConnection.CONNECTED));
  }

  @Test
  void aLostServerIsNoBannerWhileMediaLives() {
    assertEquals(
        ConnectionBanner.Slice.CONNECTED,
        of(ServerState.RECONNECTING, ParticipantConnection.CONNECTED));
  }

  @Test
  void theOnlyOtherOneMayBeLostWhereTheServerIsThere() {
    assertEquals(
        ConnectionBanner.Slice.CONNECTED,
        of(ServerState.ONLINE, ParticipantConnection.RECONNECTING));
    assertEquals(
        ConnectionBanner.Slice.EVERYBODY_LOST,
        of(ServerState.RECONNECTING, ParticipantConnection.RECONNECTING));
    assertEquals(
        ConnectionBanner.Slice.EVERYBODY_LOST,
        of(
            ServerState.ONLINE,
            ParticipantConnection.RECONNECTING,
            ParticipantConnection.RECONNECTING));
  }

  @Test
  void everybodyLostMeansThatOneIsLostOneself() {
    assertEquals(
        ConnectionBanner.Slice.EVERYBODY_LOST,
        of(
            ServerState.RECONNECTING,
            ParticipantConnection.RECONNECTING,
            ParticipantConnection.FAILED));
  }

  @Test
  void aloneTheServerIsAllThereIsToLose() {
    assertEquals(ConnectionBanner.Slice.SERVER_LOST, of(ServerState.RECONNECTING));
    assertEquals(ConnectionBanner.Slice.CONNECTED, of(ServerState.ONLINE));
  }
}
