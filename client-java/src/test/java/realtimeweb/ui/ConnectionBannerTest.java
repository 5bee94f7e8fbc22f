package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Server;

class ConnectionBannerTest {
  private static ConnectionBanner.Slice of(Server server, Connection... others) {
    List<Person> people = new ArrayList<>();
    for (Connection other : others) {
      people.add(person(people.size() + "", false, other));
    }
    people.add(person("self", true, Connection.CONNECTED));
    return ConnectionBanner.Slice.of(people, server);
  }

  private static Person person(String id, boolean self, Connection connection) {
    Presence presence = new Presence(true, true, false, false, false, 0);
    return new Person(id, id, self, false, presence, false, 100, connection, null, null);
  }

  @Test
  void oneWhoIsLostIsTheirTilesBusiness() {
    assertEquals(
        ConnectionBanner.Slice.CONNECTED,
        of(Server.ONLINE, Connection.RECONNECTING, Connection.CONNECTED));
  }

  @Test
  void aLostServerIsNoBannerWhileMediaLives() {
    assertEquals(ConnectionBanner.Slice.CONNECTED, of(Server.RECONNECTING, Connection.CONNECTED));
  }

  @Test
  void theOnlyOtherOneMayBeLostWhereTheServerIsThere() {
    assertEquals(ConnectionBanner.Slice.CONNECTED, of(Server.ONLINE, Connection.RECONNECTING));
    assertEquals(
        ConnectionBanner.Slice.EVERYBODY_LOST, of(Server.RECONNECTING, Connection.RECONNECTING));
    assertEquals(
        ConnectionBanner.Slice.EVERYBODY_LOST,
        of(Server.ONLINE, Connection.RECONNECTING, Connection.RECONNECTING));
  }

  @Test
  void everybodyLostMeansThatOneIsLostOneself() {
    assertEquals(
        ConnectionBanner.Slice.EVERYBODY_LOST,
        of(Server.RECONNECTING, Connection.RECONNECTING, Connection.FAILED));
  }

  @Test
  void aloneTheServerIsAllThereIsToLose() {
    assertEquals(ConnectionBanner.Slice.SERVER_LOST, of(Server.RECONNECTING));
    assertEquals(ConnectionBanner.Slice.CONNECTED, of(Server.ONLINE));
  }
}
