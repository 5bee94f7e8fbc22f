package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static realtimeweb.relay.FakeRelay.OTHER_ROOM;
import static realtimeweb.relay.FakeRelay.ROOM;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.FakeClientSocket.Frame;
import realtimeweb.relay.events.Counters.Count;

class FramesTest {
  private final FakeRelay fake = new FakeRelay();

  @Test
  void aFrameReachesItsReceiverAloneWithTheSendersId() {
    var sender = fake.member(ROOM);
    var receiver = fake.member(ROOM);
    var bystander = fake.member(ROOM);
    sender.send(receiver.outlet.id(), "c0ffee");
    assertEquals(new Frame(sender.outlet.id(), "c0ffee"), receiver.outlet.last());
    assertEquals(1, bystander.outlet.sent.size());
    assertEquals(1, fake.relay.counters().of(Count.FRAMES_RELAYED));
    assertEquals(11, fake.relay.counters().of(Count.BYTES_RELAYED));
  }

  @Test
  void theIdIsReplacedInPlaceWithoutCopying() {
    var sender = fake.member(ROOM);
    var receiver = fake.member(ROOM);
    ByteBuffer frame = ByteBuffer.allocate(3 + 8 + 2).putLong(3, 2).position(3);
    sender.connection.binary(frame);
    assertEquals(1, frame.getLong(3));
    assertEquals(new Frame(sender.outlet.id(), "0000"), receiver.outlet.last());
  }

  @Test
  void anEmptyFrameIsStillAFrame() {
    var sender = fake.member(ROOM);
    var receiver = fake.member(ROOM);
    sender.send(receiver.outlet.id(), "");
    assertEquals(new Frame(sender.outlet.id(), ""), receiver.outlet.last());
  }

  @Test
  void nobodyInAnotherRoomCanBeReached() {
    var sender = fake.member(ROOM);
    var elsewhere = fake.member(OTHER_ROOM);
    sender.send(elsewhere.outlet.id(), "c0ffee");
    assertEquals(Refusal.NO_SUCH_MEMBER, sender.outlet.refusal());
    assertEquals(1, elsewhere.outlet.sent.size());
  }

  @Test
  void neitherOneselfNorOneWhoLeftCanBeReached() {
    var sender = fake.member(ROOM);
    var gone = fake.member(ROOM);
    gone.connection.closed();
    gone.outlet.take();
    sender.send("0000000000000002", "c0ffee");
    assertEquals(Refusal.NO_SUCH_MEMBER, sender.outlet.refusal());
    sender.send(sender.outlet.id(), "c0ffee");
    assertEquals(Refusal.NO_SUCH_MEMBER, sender.outlet.refusal());
    assertEquals(2, fake.relay.counters().of(Refusal.NO_SUCH_MEMBER));
    assertEquals(0, gone.outlet.sent.size());
    assertEquals(0, sender.outlet.closeCode);
  }

  @Test
  void nothingOfALeaverArrivesAfterward() {
    var leaver = fake.member(ROOM);
    var stays = fake.member(ROOM);
    leaver.connection.closed();
    stays.outlet.take();
    leaver.send("0000000000000002", "c0ffee");
    leaver.join(ROOM);
    assertEquals(0, stays.outlet.sent.size());
  }

  @Test
  void framesBeforeJoiningAreRefused() {
    var client = fake.client();
    client.send("0000000000000001", "c0ffee");
    assertEquals(Refusal.NOT_JOINED, client.outlet.refusal());
    assertEquals(0, client.outlet.closeCode);
  }
}
