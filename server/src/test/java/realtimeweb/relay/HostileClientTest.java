package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ClientMessage.Ping;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.FakeClientSocket.Frame;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.events.Counters.Count;

class HostileClientTest {
  private final FakeRelay fake = new FakeRelay();
  private final FakeRelay.Client calm = fake.member(OTHER_ROOM);
  private final FakeRelay.Client calmToo = fake.member(OTHER_ROOM);

  /** Whatever happens in one room, the calm room goes on. */
  @AfterEach
  void theOtherRoomIsUndisturbed() {
    calm.send(calmToo.outlet.id(), "ca11");
    assertEquals(new Frame(calm.outlet.id(), "ca11"), calmToo.outlet.last());
    assertEquals(2, calmToo.outlet.sent.size());
    assertEquals(2, calm.outlet.sent.size());
  }

  @Test
  void tenThousandJoinsEndInRemovalAndOneSeat() {
    var stays = fake.member(ROOM);
    var mad = fake.client();
    for (int i = 0; i < 10_000; i++) {
      mad.join(ROOM);
    }
    assertEquals(CloseCode.POLICY, mad.outlet.closeCode);
    assertEquals(Refusal.TOO_FAST, mad.outlet.refusal());
    assertEquals(999, fake.relay.counters().of(Refusal.ALREADY_JOINED));
    assertEquals(1, fake.relay.counters().of(Refusal.TOO_FAST));
    assertEquals(new MemberLeft(mad.outlet.id(), LeaveReason.REMOVED), stays.outlet.last());
    assertEquals(3, stays.outlet.sent.size());
  }

  @Test
  void aSteadyPaceAtTheRateMayGoOn() {
    var busy = fake.member(ROOM);
    for (int second = 0; second < 30; second++) {
      for (int i = 0; i < 100; i++) {
        busy.say(new Ping(i));
      }
      fake.pass(1);
    }
    assertEquals(0, busy.outlet.closeCode);
  }

  @Test
  void bytesAreLimitedLikeMessages() {
    var receiver = fake.member(ROOM);
    var sender = fake.member(ROOM);
    for (int i = 0; i < 65; i++) {
      sender.connection.binary(ByteBuffer.allocate(Wire.MAX_FRAME_BYTES / 2).putLong(0, 3));
    }
    assertEquals(Refusal.TOO_FAST, sender.outlet.refusal());
    assertEquals(63, fake.relay.counters().of(Count.FRAMES_RELAYED));
    assertEquals(new MemberLeft(sender.outlet.id(), LeaveReason.REMOVED), receiver.outlet.last());
  }

  @Test
  void fiveMalformedMessagesAreEnough() {
    var mad = fake.client();
    for (int i = 0; i < 4; i++) {
      mad.connection.text("{\"type\":\"join\",\"version\":\"secret\"}");
      assertEquals(Refusal.MALFORMED, mad.outlet.refusal());
      assertFalse(mad.outlet.last().toString().contains("secret"));
    }
    assertEquals(0, mad.outlet.closeCode);
    mad.connection.text("{\"type\":\"whisper\"}");
    assertEquals(Refusal.UNKNOWN_TYPE, mad.outlet.refusal());
    assertEquals(CloseCode.POLICY, mad.outlet.closeCode);
  }

  @Test
  void aFrameShorterThanAnIdIsMalformed() {
    var mad = fake.member(ROOM);
    mad.connection.binary(ByteBuffer.allocate(7));
    assertEquals(Refusal.MALFORMED, mad.outlet.refusal());
  }

  @Test
  void theLargestThatIsAllowedIsNotTooLarge() {
    var client = fake.client();
    client.connection.text(" ".repeat(Wire.MAX_CONTROL_BYTES));
    assertEquals(Refusal.MALFORMED, client.outlet.refusal());
    client.connection.binary(ByteBuffer.allocate(Wire.MAX_FRAME_BYTES));
    assertEquals(Refusal.NOT_JOINED, client.outlet.refusal());
  }

  @Test
  void tooLargeIsSaidAndThenClosed() {
    var byText = fake.client();
    byText.connection.text(" ".repeat(Wire.MAX_CONTROL_BYTES + 1));
    assertEquals(Refusal.TOO_LARGE, byText.outlet.refusal());
    assertEquals(CloseCode.TOO_BIG, byText.outlet.closeCode);

    var byFrame = fake.client();
    byFrame.connection.binary(ByteBuffer.allocate(Wire.MAX_FRAME_BYTES + 1));
    assertEquals(Refusal.TOO_LARGE, byFrame.outlet.refusal());
    assertEquals(CloseCode.TOO_BIG, byFrame.outlet.closeCode);

    var bySocket = fake.client();
    bySocket.connection.tooLarge();
    assertEquals(Refusal.TOO_LARGE, bySocket.outlet.refusal());
    assertEquals(CloseCode.TOO_BIG, bySocket.outlet.closeCode);
  }

  @Test
  void noiseNeverThrows() {
    Random random = new Random(20260101);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[random.nextInt(64)];
      random.nextBytes(noise);
      var mad = fake.clientFrom("198.51.100." + i);
      if (random.nextBoolean()) {
        mad.join(ROOM);
      }
      mad.connection.text(new String(noise, StandardCharsets.ISO_8859_1));
      mad.connection.binary(ByteBuffer.wrap(noise));
      mad.connection.closed();
    }
    assertEquals(1, fake.relay.roomCount());
    assertEquals(2, fake.relay.connectionCount());
  }

  @Test
  void oneAddressHasAtMostFiftyConnections() {
    FakeRelay.Client last = fake.clientFrom("203.0.113.9");
    for (int i = 1; i < 50; i++) {
      last = fake.clientFrom("203.0.113.9");
    }
    assertEquals(0, last.outlet.closeCode);
    var oneTooMany = fake.clientFrom("203.0.113.9");
    assertEquals(Refusal.TOO_MANY_CONNECTIONS, oneTooMany.outlet.refusal());
    assertEquals(CloseCode.POLICY, oneTooMany.outlet.closeCode);
    oneTooMany.connection.closed();
    assertEquals(CloseCode.POLICY, fake.clientFrom("203.0.113.9").outlet.closeCode);
    last.connection.closed();
    last.connection.closed();
    assertEquals(0, fake.clientFrom("203.0.113.9").outlet.closeCode);
    assertEquals(CloseCode.POLICY, fake.clientFrom("203.0.113.9").outlet.closeCode);
  }

  @Test
  void aSlowReaderIsRemovedAndCounted() {
    var stays = fake.member(ROOM);
    var slow = fake.member(ROOM);
    slow.connection.slowReader();
    slow.connection.closed();
    assertEquals(new MemberLeft(slow.outlet.id(), LeaveReason.REMOVED), stays.outlet.last());
    assertEquals(1, fake.relay.counters().of(Count.SLOW_READERS_DROPPED));
    assertEquals(1, fake.relay.counters().of(Count.LEAVES));
  }
}
