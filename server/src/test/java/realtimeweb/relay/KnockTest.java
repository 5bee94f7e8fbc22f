package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.CARD;
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
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.KnockEnded;
import realtimeweb.protocol.ServerMessage.Knocked;
import realtimeweb.protocol.ServerMessage.Knocking;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;

/** Somebody at the door of a locked room. */
class KnockTest {
  private static final String KNOCKER = "0000000000000002";

  private final FakeRelay fake = new FakeRelay();
  private final FakeRelay.Client host = fake.hostOfLocked(ROOM);
  private final FakeRelay.Client knocker = fake.client();

  @Test
  void lockedRoomTurnsNobodyAwayUnasked() {
    knocker.join(ROOM);
    assertEquals(List.of(new Knocking()), knocker.outlet.take());
    assertEquals(List.of(new Knocked(KNOCKER, CARD)), host.outlet.take());
    assertEquals(1, fake.relay.counters().of(Count.KNOCKS));
    assertEquals(1, fake.relay.counters().of(Count.JOINS));
  }

  @Test
  void knockerIsAdmitted() {
    knocker.join(ROOM);
    host.outlet.take();
    host.say(new AnswerKnock(KNOCKER, true));
    assertEquals(
        List.of(
            new Knocking(),
            new Joined(KNOCKER, List.of(host.id()), host.id(), true, false, List.of(STUN), 90)),
        knocker.outlet.take());
    assertEquals(List.of(new KnockEnded(KNOCKER), new MemberJoined(KNOCKER)), host.outlet.take());
    assertEquals(1, fake.relay.counters().of(Count.KNOCKS_ADMITTED));
    host.send(KNOCKER, "c0ffee");
    assertEquals(new FakeClientSocket.Frame(host.id(), "c0ffee"), knocker.outlet.last());
  }

  @Test
  void onlyTheHostHearsOfAKnock() {
    knocker.join(ROOM);
    host.say(new AnswerKnock(KNOCKER, true));
    knocker.outlet.take();
    var another = fake.client();
    another.join(ROOM);
    another.connection.closed();
    assertEquals(List.of(), knocker.outlet.take());
  }

  @Test
  void knockerIsTurnedAwayAndMayKnockAgain() {
    knocker.join(ROOM);
    host.say(new AnswerKnock(KNOCKER, false));
    assertEquals(Refusal.NOT_ADMITTED, knocker.outlet.refusal());
    assertEquals(0, knocker.outlet.closeCode);
    assertEquals(new KnockEnded(KNOCKER), host.outlet.last());
    knocker.join(ROOM);
    assertEquals(new Knocking(), knocker.outlet.last());
    assertEquals(new Knocked(KNOCKER, CARD), host.outlet.last());
  }

  @Test
  void theThirdNoIsFinal() {
    for (int times = 1; times <= 3; times++) {
      assertEquals(0, knocker.outlet.closeCode);
      knocker.join(ROOM);
      host.say(new AnswerKnock(KNOCKER, false));
      assertEquals(Refusal.NOT_ADMITTED, knocker.outlet.refusal());
    }
    assertEquals(CloseCode.POLICY, knocker.outlet.closeCode);
    assertEquals(1, fake.relay.connectionCount());
    host.outlet.take();
    knocker.join(ROOM);
    knocker.connection.closed();
    assertEquals(List.of(), host.outlet.take());
  }

  @Test
  void theTurnedAwayMayGoElsewhere() {
    knocker.join(ROOM);
    host.say(new AnswerKnock(KNOCKER, false));
    knocker.join(OTHER_ROOM);
    assertEquals(Joined.class, knocker.outlet.last().getClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {KNOCKER, "0000000000000001", "0000000000000007", "x", ""})
  void anAnswerToNobodyIsIgnored(String id) {
    host.say(new AnswerKnock(id, true));
    host.say(new AnswerKnock(id, false));
    assertEquals(List.of(), host.outlet.take());
  }

  @Test
  void whoKnockedGoesAwayBeforeTheAnswer() {
    knocker.join(ROOM);
    knocker.connection.closed();
    host.say(new AnswerKnock(KNOCKER, true));
    assertEquals(List.of(new Knocked(KNOCKER, CARD), new KnockEnded(KNOCKER)), host.outlet.take());
    assertEquals(1, fake.relay.counters().of(Count.JOINS));
  }

  @Test
  void whoKnocksMayLeave() {
    knocker.join(ROOM);
    knocker.say(new Leave());
    assertEquals(CloseCode.NORMAL, knocker.outlet.closeCode);
    assertEquals(new KnockEnded(KNOCKER), host.outlet.last());
  }

  @Test
  void whoKnocksIsNotInside() {
    knocker.join(ROOM);
    host.outlet.take();
    knocker.send(host.id(), "c0ffee");
    assertEquals(Refusal.NOT_JOINED, knocker.outlet.refusal());
    assertEquals(List.of(), host.outlet.take());
    host.send(KNOCKER, "c0ffee");
    assertEquals(Refusal.NO_SUCH_MEMBER, host.outlet.refusal());
    assertEquals(0, knocker.outlet.closeCode);
  }

  @Test
  void whoKnocksDoesNotKnockTwice() {
    knocker.join(ROOM);
    knocker.join(ROOM);
    assertEquals(Refusal.ALREADY_JOINED, knocker.outlet.refusal());
    knocker.join(OTHER_ROOM);
    assertEquals(Refusal.ALREADY_JOINED, knocker.outlet.refusal());
    assertEquals(List.of(new Knocked(KNOCKER, CARD)), host.outlet.take());
  }

  @Test
  void theSeventeenthAtADoorIsRefusedUntilAnotherGoes() {
    knocker.join(ROOM);
    for (int i = 1; i < 16; i++) {
      fake.client().join(ROOM);
    }
    host.outlet.take();
    var late = fake.client();
    late.join(ROOM);
    assertEquals(Refusal.ROOM_LOCKED, late.outlet.refusal());
    assertEquals(0, late.outlet.closeCode);
    assertEquals(List.of(), host.outlet.take());
    knocker.connection.closed();
    late.join(ROOM);
    assertEquals(new Knocking(), late.outlet.last());
  }

  @Test
  void whoKnocksMayWaitAsLongAsItLives() {
    knocker.join(ROOM);
    passAlive(3_600);
    assertEquals(List.of(new Knocking()), knocker.outlet.take());
    assertEquals(0, knocker.outlet.closeCode);
    for (int i = 0; i < 45; i++) {
      host.connection.pong();
      fake.pass(1);
    }
    assertEquals(CloseCode.GOING_AWAY, knocker.outlet.closeCode);
    assertEquals(new KnockEnded(KNOCKER), host.outlet.last());
  }

  @Test
  void whoIsTurnedAwayLateHasTimeToKnockAgain() {
    knocker.join(ROOM);
    passAlive(3_600);
    host.say(new AnswerKnock(KNOCKER, false));
    passAlive(599);
    assertEquals(0, knocker.outlet.closeCode);
    passAlive(1);
    assertEquals(Refusal.NOT_JOINED, knocker.outlet.refusal());
    assertEquals(CloseCode.POLICY, knocker.outlet.closeCode);
  }

  private void passAlive(int seconds) {
    for (int i = 0; i < seconds; i++) {
      knocker.connection.pong();
      host.connection.pong();
      fake.pass(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AAAAA", "AA==", "AA+A", "AA/A", "Lan ", "thẻ_"})
  void aCardIsBase64url(String card) {
    knocker.say(new Join(Wire.VERSION, ROOM, card, fake.freshTicket()));
    assertEquals(Refusal.MALFORMED, knocker.outlet.refusal());
    assertEquals(List.of(), host.outlet.take());
  }

  @Test
  void aCardHasAtMost512Characters() {
    knocker.say(
        new Join(
            Wire.VERSION, OTHER_ROOM, "A".repeat(Wire.MAX_CARD_CHARS + 2), fake.freshTicket()));
    assertEquals(Refusal.MALFORMED, knocker.outlet.refusal());
    String longest = "_".repeat(Wire.MAX_CARD_CHARS);
    knocker.say(new Join(Wire.VERSION, ROOM, longest, fake.freshTicket()));
    assertEquals(new Knocked(KNOCKER, longest), host.outlet.last());
  }
}
