package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;
import static realtimeweb.relay.FakeRelay.STUN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.ClientMessage.AnswerKnock;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ClientMessage.Remove;
import realtimeweb.protocol.ServerMessage.HostChanged;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.KnockEnded;
import realtimeweb.protocol.ServerMessage.Knocked;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Refused;
import realtimeweb.protocol.ServerMessage.Returned;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.events.Counters.Count;

/** Connections break; people do not leave by that. */
class ResumeTest {
  private static final int KEPT_SECONDS = 20;

  private final FakeRelay fake = FakeRelay.keepingPlaces(KEPT_SECONDS);
  private final FakeRelay.Client first = fake.member(ROOM);
  private final FakeRelay.Client second = fake.member(ROOM);
  private final FakeRelay.Client third = fake.member(ROOM);

  @Test
  void whoeverComesBackInTimeIsTheSameMember() {
    forgetTheBeginning();
    second.connection.closed();
    assertEquals(List.of(), first.outlet.take());
    var back = second.again(ROOM);
    assertEquals(
        new Joined(
            second.id(),
            List.of(first.id(), third.id()),
            first.id(),
            false,
            true,
            List.of(STUN),
            90),
        back.outlet.last());
    assertEquals(List.of(new Returned(second.id())), first.outlet.take());
    assertEquals(List.of(new Returned(second.id())), third.outlet.take());
    back.send(first.id(), "00");
    assertEquals(1, first.outlet.take().size());
    assertEquals(1, fake.relay.counters().of(Count.RESUMES));
    assertEquals(0, fake.relay.counters().of(Count.LEAVES));
  }

  @Test
  void whoeverDoesNotComeBackInTimeHasLeft() {
    forgetTheBeginning();
    second.connection.closed();
    hear(KEPT_SECONDS - 1);
    assertEquals(List.of(), first.outlet.take());
    hear(1);
    assertEquals(
        List.of(new MemberLeft(second.id(), LeaveReason.DISCONNECTED)), first.outlet.take());
    var back = second.again(ROOM);
    assertEquals(second.id(), back.id());
    assertEquals(List.of(new MemberJoined(second.id())), first.outlet.take());
  }

  @Test
  void whoeverLeavesLeavesAtOnce() {
    forgetTheBeginning();
    second.say(new Leave());
    third.connection.goesAway();
    assertEquals(
        List.of(
            new MemberLeft(second.id(), LeaveReason.LEFT),
            new MemberLeft(third.id(), LeaveReason.LEFT)),
        first.outlet.take());
  }

  @Test
  void aHalfOpenConnectionGivesWay() {
    forgetTheBeginning();
    var back = second.again(ROOM);
    assertTrue(second.outlet.isClosed());
    second.connection.closed();
    second.connection.text("{}");
    hear(KEPT_SECONDS);
    assertEquals(List.of(new Returned(second.id())), first.outlet.take());
    back.send(first.id(), "00");
    assertEquals(1, first.outlet.take().size());
  }

  @Test
  void framesToSomebodyAbsentAreLostButNoMistake() {
    second.connection.closed();
    forgetTheBeginning();
    first.send(second.id(), "00");
    assertEquals(List.of(), first.outlet.take());
  }

  @Test
  void theHostStaysHostAndHearsOfThoseWhoKnocked() {
    first.say(new Lock(true));
    first.connection.closed();
    forgetTheBeginning();
    var knocker = fake.client();
    knocker.join(ROOM);
    var back = first.again(ROOM);
    List<Object> news = back.outlet.take();
    assertEquals(2, news.size());
    Knocked knocked = (Knocked) news.get(1);
    back.say(new AnswerKnock(knocked.id(), true));
    assertEquals(knocked.id(), knocker.id());
    assertEquals(List.of(), hostChanges());
  }

  @Test
  void aLockedRoomLetsItsMembersBackInWithoutKnocking() {
    first.say(new Lock(true));
    second.connection.closed();
    var back = second.again(ROOM);
    assertTrue(back.outlet.last() instanceof Joined joined && joined.locked() && joined.resumed());
  }

  @Test
  void whenTheHostsTimeIsOverSomebodyPresentIsHost() {
    second.connection.closed();
    first.connection.closed();
    forgetTheBeginning();
    hear(KEPT_SECONDS);
    assertTrue(third.outlet.take().contains(new HostChanged(third.id())));
  }

  @Test
  void theHostsPlaceIsNotForSomebodyAbsent() {
    second.connection.closed();
    forgetTheBeginning();
    first.say(new Leave());
    assertEquals(
        List.of(new MemberLeft(first.id(), LeaveReason.LEFT), new HostChanged(third.id())),
        third.outlet.take());
  }

  @Test
  void theHostRemovesAlsoWhoeverIsAbsent() {
    second.connection.closed();
    forgetTheBeginning();
    first.say(new Remove(second.id()));
    assertEquals(
        List.of(new MemberLeft(second.id(), LeaveReason.REMOVED_BY_HOST)), third.outlet.take());
  }

  @Test
  void aRoomOfAbsentPeopleIsKeptAsItIs() {
    first.say(new Lock(true));
    for (var member : List.of(first, second, third)) {
      member.connection.closed();
    }
    var looker = fake.client();
    looker.look(ROOM);
    assertEquals(new Occupancy(3, true), looker.outlet.last());
    hear(KEPT_SECONDS);
    looker.look(ROOM);
    assertEquals(new Occupancy(0, false), looker.outlet.last());
    assertEquals(0, fake.relay.roomCount());
  }

  @Test
  void aTicketIsOfUseInItsOwnRoomAlone() {
    second.connection.closed();
    var elsewhere = second.again(OTHER_ROOM);
    assertNotEquals(second.id(), elsewhere.id());
    assertTrue(elsewhere.outlet.last() instanceof Joined joined && !joined.resumed());
  }

  @Test
  void whoeverHasTheIdWithoutTheTicketComesInNowhere() {
    second.connection.closed();
    forgetTheBeginning();
    var thief = fake.withId(second.id(), ROOM);
    thief.join(ROOM);
    assertEquals(Refusal.MALFORMED, thief.outlet.refusal());
    assertEquals(List.of(), first.outlet.take());
    second.again(ROOM);
    assertEquals(List.of(new Returned(second.id())), first.outlet.take());
  }

  @Test
  void whoeverHasTheIdOfOneWhoKnocksDoesNotTakeTheirTurn() {
    first.say(new Lock(true));
    var knocker = fake.client();
    knocker.join(ROOM);
    String id = ((Knocked) first.outlet.last()).id();
    forgetTheBeginning();
    var thief = fake.withId(id, ROOM);
    thief.join(ROOM);
    assertEquals(Refusal.MALFORMED, thief.outlet.refusal());
    assertEquals(List.of(), first.outlet.take());
  }

  @Test
  void whoeverKnocksTwiceByTheSameTicketKnocksOnce() {
    first.say(new Lock(true));
    var knocker = fake.client();
    knocker.join(ROOM);
    forgetTheBeginning();
    knocker.again(ROOM);
    List<Object> news = first.outlet.take();
    assertEquals(2, news.size());
    assertTrue(news.get(0) instanceof KnockEnded && news.get(1) instanceof Knocked);
    assertTrue(knocker.outlet.isClosed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAA!", "AAAAAAAAAAAAAAAAAAAAAAA"})
  void aTicketOfAnotherFormIsRefused(String ticket) {
    var client = fake.client();
    client.say(new Join(Wire.VERSION, ROOM, "", ticket));
    assertEquals(Refusal.MALFORMED, ((Refused) client.outlet.last()).reason());
  }

  @Test
  void aServerThatStopsAsksToComeBackAtDifferentTimes() {
    forgetTheBeginning();
    fake.relay.shutdown();
    assertEquals(List.of(new Stopping(1_000)), first.outlet.take());
    assertTrue(first.outlet.isClosed());
  }

  /** Time in which everybody who is connected is heard. */
  private void hear(int seconds) {
    for (int i = 0; i < seconds; i++) {
      for (var member : List.of(first, second, third)) {
        member.connection.pong();
      }
      fake.pass(1);
    }
  }

  private void forgetTheBeginning() {
    for (var member : List.of(first, second, third)) {
      member.outlet.take();
    }
  }

  private List<String> hostChanges() {
    return fake.events.stream().filter(event -> event.equals("host_changed")).toList();
  }
}
