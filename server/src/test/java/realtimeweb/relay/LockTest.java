package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.CARD;
import static realtimeweb.relay.FakeRelay.ROOM;
import static realtimeweb.relay.FakeRelay.STUN;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage.AnswerKnock;
import realtimeweb.protocol.ClientMessage.HandOver;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ServerMessage.HostChanged;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.KnockEnded;
import realtimeweb.protocol.ServerMessage.Knocked;
import realtimeweb.protocol.ServerMessage.Knocking;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.LockChanged;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** Rooms that are locked, unlocked, full, or deserted while people wait outside. */
class LockTest {
  private static final Stopping STOPPING = new Stopping(1_000);
  private static final String SECOND = "0000000000000002";
  private static final String THIRD = "0000000000000003";
  private static final String FOURTH = "0000000000000004";

  private final FakeRelay fake =
      new FakeRelay(Limits.defaults().with(Limit.MAX_MEMBERS_PER_ROOM, 3));

  @Test
  void aLockIsHeardByEverybodyAndOnce() {
    var host = fake.member(ROOM);
    var member = fake.member(ROOM);
    host.outlet.take();
    member.outlet.take();
    host.say(new Lock(false));
    host.say(new Lock(true));
    host.say(new Lock(true));
    host.say(new Lock(false));
    List<Object> news = List.of(new LockChanged(true), new LockChanged(false));
    assertEquals(news, host.outlet.take());
    assertEquals(news, member.outlet.take());
    assertEquals(List.of("joined", "joined", "room_locked", "room_unlocked"), fake.events);
  }

  @Test
  void unlockingLetsInWhoWaitsAsFarAsThereIsRoom() {
    var host = fake.hostOfLocked(ROOM);
    var second = fake.member(ROOM);
    var third = fake.member(ROOM);
    var fourth = fake.member(ROOM);
    host.outlet.take();
    host.say(new Lock(false));
    assertEquals(
        List.of(
            new LockChanged(false),
            new KnockEnded(SECOND),
            new KnockEnded(THIRD),
            new KnockEnded(FOURTH),
            new MemberJoined(SECOND),
            new MemberJoined(THIRD)),
        host.outlet.take());
    assertEquals(
        List.of(
            new Knocking(),
            new Joined(SECOND, List.of(host.id()), host.id(), false, false, List.of(STUN), 90),
            new MemberJoined(THIRD)),
        second.outlet.take());
    assertEquals(THIRD, third.id());
    assertEquals(Refusal.ROOM_FULL, fourth.outlet.refusal());
    assertEquals(0, fourth.outlet.closeCode);
    second.connection.closed();
    fourth.join(ROOM);
    assertEquals(Joined.class, fourth.outlet.last().getClass());
  }

  @Test
  void whoIsAdmittedToAFullRoomIsToldSo() {
    var host = fake.hostOfLocked(ROOM);
    var knockers = List.of(fake.member(ROOM), fake.member(ROOM), fake.member(ROOM));
    for (String id : List.of(SECOND, THIRD, FOURTH)) {
      host.say(new AnswerKnock(id, true));
    }
    assertEquals(new KnockEnded(FOURTH), host.outlet.last());
    assertEquals(Refusal.ROOM_FULL, knockers.get(2).outlet.refusal());
    assertEquals(0, knockers.get(2).outlet.closeCode);
  }

  @Test
  void nobodyKnocksAtAFullRoom() {
    var host = fake.member(ROOM);
    fake.member(ROOM);
    fake.member(ROOM);
    host.say(new Lock(true));
    assertEquals(Refusal.ROOM_FULL, fake.member(ROOM).outlet.refusal());
    assertEquals(new LockChanged(true), host.outlet.last());
  }

  @Test
  void theNextHostHearsWhoWaits() {
    var host = fake.member(ROOM);
    var next = fake.member(ROOM);
    host.say(new Lock(true));
    fake.client().join(ROOM);
    fake.client().join(ROOM);
    next.outlet.take();
    host.connection.closed();
    assertEquals(
        List.of(
            new MemberLeft(host.id(), LeaveReason.DISCONNECTED),
            new HostChanged(next.id()),
            new Knocked(THIRD, CARD),
            new Knocked(FOURTH, CARD)),
        next.outlet.take());
    next.say(new AnswerKnock(FOURTH, true));
    assertEquals(new MemberJoined(FOURTH), next.outlet.last());
  }

  @Test
  void whoeverTheRoomIsHandedToHearsWhoWaits() {
    var host = fake.member(ROOM);
    var next = fake.member(ROOM);
    host.say(new Lock(true));
    var knocker = fake.member(ROOM);
    host.say(new HandOver(next.id()));
    assertEquals(new HostChanged(next.id()), host.outlet.last());
    assertEquals(new Knocked(THIRD, CARD), next.outlet.last());
    knocker.connection.closed();
    assertEquals(new KnockEnded(THIRD), next.outlet.last());
    assertEquals(new HostChanged(next.id()), host.outlet.last());
  }

  @Test
  void theLastMemberGoesAndWhoKnockedFirstInheritsTheRoom() {
    var host = fake.hostOfLocked(ROOM);
    var second = fake.member(ROOM);
    var third = fake.member(ROOM);
    host.connection.closed();
    assertEquals(
        List.of(
            new Knocking(),
            new Joined(SECOND, List.of(), SECOND, false, false, List.of(STUN), 90),
            new MemberJoined(THIRD)),
        second.outlet.take());
    assertEquals(
        List.of(
            new Knocking(),
            new Joined(THIRD, List.of(SECOND), SECOND, false, false, List.of(STUN), 90)),
        third.outlet.take());
    assertEquals(1, fake.relay.roomCount());
    assertEquals(0, fake.relay.counters().of(Count.ROOMS_VANISHED));
    second.connection.closed();
    third.connection.closed();
    assertEquals(0, fake.relay.roomCount());
  }

  @Test
  void whoDoesNotFitIntoADesertedRoomIsToldSo() {
    var host = fake.hostOfLocked(ROOM);
    fake.member(ROOM);
    fake.member(ROOM);
    fake.member(ROOM);
    var fourth = fake.member(ROOM);
    host.connection.closed();
    assertEquals(Refusal.ROOM_FULL, fourth.outlet.refusal());
  }

  @Test
  void whoeverStillWaitsInheritsTheRoom() {
    var host = fake.hostOfLocked(ROOM);
    var gone = fake.member(ROOM);
    var stays = fake.member(ROOM);
    gone.connection.closed();
    host.connection.closed();
    assertEquals(
        new Joined(THIRD, List.of(), THIRD, false, false, List.of(STUN), 90), stays.outlet.last());
  }

  @Test
  void aDesertedRoomWhereNobodyWaitsVanishes() {
    var host = fake.hostOfLocked(ROOM);
    fake.member(ROOM).connection.closed();
    host.connection.closed();
    assertEquals(0, fake.relay.roomCount());
    var newcomer = fake.member(ROOM);
    assertEquals(
        new Joined(THIRD, List.of(), THIRD, false, false, List.of(STUN), 90),
        newcomer.outlet.last());
  }

  @Test
  void aShutdownTellsWhoWaitsNoMoreThanTheOthers() {
    var host = fake.hostOfLocked(ROOM);
    var knocker = fake.member(ROOM);
    fake.relay.shutdown();
    assertEquals(CloseCode.GOING_AWAY, knocker.outlet.closeCode);
    knocker.connection.closed();
    assertEquals(List.of(new Knocking(), STOPPING), knocker.outlet.take());
    assertEquals(List.of(new Knocked(SECOND, CARD), STOPPING), host.outlet.take());
  }
}
