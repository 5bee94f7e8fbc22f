package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;
import static realtimeweb.relay.FakeRelay.STUN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.ClientMessage.Ping;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Pong;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Refused;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

class PresenceTest {
  private static final String FIRST = "0000000000000001";
  private static final String SECOND = "0000000000000002";
  private static final String THIRD = "0000000000000003";

  private final FakeRelay fake = new FakeRelay();

  @Test
  void theNewcomerLearnsWhoIsThereAndTheyLearnOfTheNewcomer() {
    var first = fake.member(ROOM);
    var second = fake.member(ROOM);
    var third = fake.member(ROOM);
    assertEquals(
        List.of(
            new Joined(FIRST, List.of(), FIRST, false, false, List.of(STUN), 90),
            new MemberJoined(SECOND),
            new MemberJoined(THIRD)),
        first.outlet.sent);
    assertEquals(
        List.of(
            new Joined(SECOND, List.of(FIRST), FIRST, false, false, List.of(STUN), 90),
            new MemberJoined(THIRD)),
        second.outlet.sent);
    assertEquals(
        List.of(new Joined(THIRD, List.of(FIRST, SECOND), FIRST, false, false, List.of(STUN), 90)),
        third.outlet.sent);
  }

  @Test
  void whoLeavesIsClosedAndTheOthersLearnWhy() {
    var stays = fake.member(ROOM);
    var leaves = fake.member(ROOM);
    leaves.say(new Leave());
    leaves.connection.closed();
    assertEquals(new MemberLeft(SECOND, LeaveReason.LEFT), stays.outlet.last());
    assertEquals(3, stays.outlet.sent.size());
    assertEquals(CloseCode.NORMAL, leaves.outlet.closeCode);
  }

  @Test
  void aClosedTabIsDisconnected() {
    var stays = fake.member(ROOM);
    fake.member(ROOM).connection.closed();
    assertEquals(new MemberLeft(SECOND, LeaveReason.DISCONNECTED), stays.outlet.last());
  }

  @Test
  void nobodyHearsOfAnotherRoom() {
    var here = fake.member(ROOM);
    fake.member(OTHER_ROOM).connection.closed();
    assertEquals(1, here.outlet.sent.size());
  }

  @Test
  void aRoomVanishesWithItsLastMemberAndOpensAnew() {
    var only = fake.member(ROOM);
    assertEquals(1, fake.relay.roomCount());
    only.connection.closed();
    assertEquals(0, fake.relay.roomCount());
    assertEquals(
        new Joined(SECOND, List.of(), SECOND, false, false, List.of(STUN), 90),
        fake.member(ROOM).outlet.last());
    assertEquals(List.of("joined", "left", "joined"), fake.events);
  }

  @Test
  void anOlderPageAndANewerPageAreToldWhichSideToUpdate() {
    var client = fake.client();
    client.say(new Join(Wire.VERSION - 1, ROOM, "", fake.freshTicket()));
    assertEquals(
        new Refused(Refusal.VERSION, "This page is older than the server; reload it."),
        client.outlet.last());
    client.say(new Join(Wire.VERSION + 1, ROOM, "", fake.freshTicket()));
    assertEquals(
        new Refused(
            Refusal.VERSION, "The server is older than this page; ask its operator to update it."),
        client.outlet.last());
    assertEquals(0, fake.relay.roomCount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA/"})
  void aRoomAddressIs22CharactersOfBase64url(String address) {
    var client = fake.client();
    client.join(address);
    assertEquals(Refusal.BAD_ROOM, client.outlet.refusal());
  }

  @Test
  void oneConnectionJoinsOneRoomOnce() {
    var client = fake.member(ROOM);
    client.join(OTHER_ROOM);
    assertEquals(Refusal.ALREADY_JOINED, client.outlet.refusal());
    assertEquals(1, fake.relay.roomCount());
  }

  @Test
  void theNinthInARoomOfEightIsRefusedAndMayTryAnotherRoom() {
    for (int i = 0; i < 8; i++) {
      fake.member(ROOM);
    }
    var ninth = fake.member(ROOM);
    assertEquals(
        new Refused(
            Refusal.ROOM_FULL,
            "This room is full (8 people); ask somebody to leave, or use another."),
        ninth.outlet.last());
    ninth.join(OTHER_ROOM);
    assertEquals(
        new Joined(ninth.id(), List.of(), ninth.id(), false, false, List.of(STUN), 90),
        ninth.outlet.last());
  }

  @Test
  void noMoreRoomsOpenThanAreAllowed() {
    var small = new FakeRelay(Limits.defaults().with(Limit.MAX_ROOMS, 1));
    var first = small.member(ROOM);
    var second = small.member(OTHER_ROOM);
    assertEquals(Refusal.TOO_MANY_ROOMS, second.outlet.refusal());
    first.connection.closed();
    second.join(OTHER_ROOM);
    assertEquals(1, small.relay.roomCount());
  }

  @Test
  void pingIsAnsweredWithItsOwnTime() {
    var client = fake.client();
    client.say(new Ping(42));
    assertEquals(new Pong(42), client.outlet.last());
  }

  @Test
  void shutdownClosesEveryoneWithoutRumoursOfLeaving() {
    var member = fake.member(ROOM);
    var waiting = fake.client();
    fake.member(ROOM);
    fake.relay.shutdown();
    assertEquals(CloseCode.GOING_AWAY, member.outlet.closeCode);
    assertEquals(CloseCode.GOING_AWAY, waiting.outlet.closeCode);
    assertTrue(member.outlet.last() instanceof Stopping);
    assertTrue(member.outlet.take().stream().noneMatch(MemberLeft.class::isInstance));
    assertEquals(CloseCode.GOING_AWAY, fake.client().outlet.closeCode);
  }

  @Test
  void countersTellWhatHappened() {
    fake.member(ROOM).connection.closed();
    fake.client().join("");
    assertEquals(1, fake.relay.counters().of(Count.JOINS));
    assertEquals(1, fake.relay.counters().of(Refusal.BAD_ROOM));
    var byName = fake.relay.counters().byName();
    assertEquals(1, byName.get("leaves"));
    assertEquals(1, byName.get("refused_bad_room"));
    assertEquals(0, byName.get("refused_too_fast"));
    assertTrue(byName.containsKey("frames_relayed"));
  }
}
