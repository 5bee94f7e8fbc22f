package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.ROOM;

import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;

class HeartbeatTest {
  private final FakeRelay fake = new FakeRelay();

  @Test
  void everyFifteenSecondsAPing() {
    var member = fake.member(ROOM);
    fake.pass(14);
    assertEquals(0, member.outlet.pings);
    fake.pass(1);
    assertEquals(1, member.outlet.pings);
    fake.pass(15);
    assertEquals(2, member.outlet.pings);
  }

  @Test
  void silenceForFortyFiveSecondsIsDeath() {
    var alive = fake.member(ROOM);
    var silent = fake.member(ROOM);
    fake.pass(30);
    alive.connection.pong();
    fake.pass(14);
    assertEquals(0, silent.outlet.closeCode);
    fake.pass(1);
    assertEquals(CloseCode.GOING_AWAY, silent.outlet.closeCode);
    assertEquals(new MemberLeft(silent.outlet.id(), LeaveReason.TIMED_OUT), alive.outlet.last());
    assertEquals(0, alive.outlet.closeCode);
    assertEquals(1, fake.relay.counters().of(Count.TIMEOUTS));
    assertEquals(1, fake.relay.connectionCount());
  }

  @Test
  void whoDoesNotJoinInTenSecondsIsSentAway() {
    var idle = fake.client();
    fake.pass(9);
    assertEquals(0, idle.outlet.closeCode);
    idle.connection.pong();
    fake.pass(1);
    assertEquals(Refusal.NOT_JOINED, idle.outlet.refusal());
    assertEquals(CloseCode.POLICY, idle.outlet.closeCode);
    assertEquals(0, fake.relay.connectionCount());
  }
}
