package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ClientMessage.Look;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.connections.CloseCode;

class LookTest {
  private final FakeRelay fake = new FakeRelay();
  private final FakeRelay.Client looker = fake.client();

  @Test
  void lookingIntoNoRoomOpensNone() {
    looker.look(ROOM);
    assertEquals(new Occupancy(0, false), looker.outlet.last());
    assertEquals(0, fake.relay.roomCount());
  }

  @Test
  void whoLooksSeesHowManyAreInsideAndWhetherToKnock() {
    var host = fake.member(ROOM);
    looker.look(ROOM);
    assertEquals(new Occupancy(1, false), looker.outlet.last());
    var other = fake.member(ROOM);
    host.say(new Lock(true));
    fake.client().join(ROOM);
    looker.look(ROOM);
    assertEquals(new Occupancy(2, true), looker.outlet.last());
    other.connection.closed();
    host.connection.closed();
    looker.look(ROOM);
    assertEquals(new Occupancy(1, false), looker.outlet.last());
  }

  @Test
  void nobodyInsideNoticesALook() {
    var inside = fake.member(ROOM);
    inside.outlet.take();
    looker.look(ROOM);
    assertEquals(List.of(), inside.outlet.take());
  }

  @Test
  void oneConnectionLooksAtOneRoom() {
    looker.look(ROOM);
    looker.look(OTHER_ROOM);
    assertEquals(Refusal.BAD_ROOM, looker.outlet.refusal());
    assertEquals(0, looker.outlet.closeCode);
    looker.look(ROOM);
    assertEquals(new Occupancy(0, false), looker.outlet.last());
  }

  @Test
  void aLookIsCheckedLikeAJoin() {
    looker.say(new Look(Wire.VERSION - 1, ROOM));
    assertEquals(Refusal.VERSION, looker.outlet.refusal());
    looker.look("x");
    assertEquals(Refusal.BAD_ROOM, looker.outlet.refusal());
    looker.look(ROOM);
    assertEquals(new Occupancy(0, false), looker.outlet.last());
  }

  @Test
  void whoLooksHasTenMinutesFromTheLastLookToJoin() {
    looker.look(ROOM);
    passAlive(599);
    looker.look(ROOM);
    passAlive(599);
    assertEquals(0, looker.outlet.closeCode);
    passAlive(1);
    assertEquals(Refusal.NOT_JOINED, looker.outlet.refusal());
    assertEquals(CloseCode.POLICY, looker.outlet.closeCode);
  }

  @Test
  void aLookThatIsRefusedGivesNoTime() {
    looker.look("x");
    passAlive(10);
    assertEquals(CloseCode.POLICY, looker.outlet.closeCode);
  }

  @Test
  void whoLookedAndJoinedStaysAsLongAsItLives() {
    looker.look(ROOM);
    looker.join(ROOM);
    passAlive(1_000);
    assertEquals(0, looker.outlet.closeCode);
    assertEquals(Joined.class, looker.outlet.last().getClass());
  }

  private void passAlive(int seconds) {
    for (int i = 0; i < seconds; i++) {
      looker.connection.pong();
      fake.pass(1);
    }
  }
}
