package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relay can do to a channel, which is nothing but delay it. */
class HostileRelayTest {
  private FakeWire wire = new FakeWire(1);
  private FakePeer ann = FakePeer.small().on(wire);
  private FakePeer bob = FakePeer.large().on(wire);

  @BeforeEach
  void plugIn() {
    wire = new FakeWire(1);
    ann = FakePeer.small().on(wire);
    bob = FakePeer.large().on(wire);
    wire.connect(ann, bob);
  }

  private void meet() {
    ann.initiate();
    wire.run(500);
    assertTrue(ann.channel.established() && bob.channel.established());
  }

  private byte[] last(int kind) {
    List<byte[]> all = wire.carried.stream().filter(SecureChannelTest.kind(kind)).toList();
    return all.get(all.size() - 1);
  }

  @Test
  void replayedFrameIsDroppedAndCounted() {
    meet();
    ann.say("once");
    wire.run(500);
    byte[] frame = last(16);
    for (int i = 0; i < 10; i++) {
      bob.receive(frame, wire.now());
    }
    assertEquals(List.of("once"), bob.received);
    assertEquals(10, bob.channel.counters().replayed());
  }

  @Test
  void aFrameSentBackToItsSenderIsForged() {
    meet();
    ann.say("for bob");
    ann.say("for bob alone");
    ann.receive(last(16), wire.now());
    assertEquals(List.of(), ann.received);
    assertEquals(1, ann.channel.counters().forged());
  }

  /** Each flipped frame comes a second after the one before, so that none is merely throttled. */
  private void everyFlipIsDropped(FakePeer to, byte[] frame) {
    long now = wire.now();
    for (int bit = 0; bit < 8 * frame.length; bit++) {
      byte[] flipped = frame.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      long before = to.channel.counters().dropped();
      int established = to.peers.size();
      int received = to.received.size();
      now += 1_000;
      to.receive(flipped, now);
      assertEquals(established, to.peers.size(), "bit " + bit);
      assertEquals(received, to.received.size(), "bit " + bit);
      boolean refused = flipped[0] == 4;
      assertTrue(refused || to.channel.counters().dropped() == before + 1, "bit " + bit);
    }
    assertEquals(0, to.channel.counters().throttled());
  }

  @Test
  void relayFlipsEveryBitOfMessageOne() {
    wire.swallow(frame -> true);
    ann.initiate();
    everyFlipIsDropped(bob, last(1));
    bob.receive(last(1), wire.now());
    assertEquals(1, wire.carried.stream().filter(SecureChannelTest.kind(2)).count());
  }

  @Test
  void relayFlipsEveryBitOfMessageTwo() {
    wire.swallow(SecureChannelTest.kind(2));
    ann.initiate();
    wire.run(500);
    everyFlipIsDropped(ann, last(2));
    ann.receive(last(2), wire.now() + 10_000_000);
    assertTrue(ann.channel.established());
  }

  @Test
  void relayFlipsEveryBitOfMessageThree() {
    wire.swallow(SecureChannelTest.kind(3));
    ann.initiate();
    wire.run(500);
    everyFlipIsDropped(bob, last(3));
    bob.receive(last(3), wire.now() + 10_000_000);
    assertTrue(bob.channel.established());
  }

  @Test
  void relayFlipsEveryBitOfASealedFrame() {
    meet();
    wire.swallow(SecureChannelTest.kind(16));
    ann.say("hello");
    everyFlipIsDropped(bob, last(16));
    bob.receive(last(16), wire.now());
    assertEquals(List.of("hello"), bob.received);
  }

  @Test
  void relayFlipsEveryBitOfARotation() {
    meet();
    wire.swallow(frame -> frame[0] == 17 || frame[0] == 18);
    ann.rotate();
    byte[] request = last(17);
    everyFlipIsDropped(bob, request);
    bob.receive(request, wire.now());
    byte[] answer = last(18);
    everyFlipIsDropped(ann, answer);
    ann.receive(answer, wire.now());
    assertEquals(2, ann.channel.epoch());
    wire.run(500);
    assertEquals(2, bob.channel.epoch());
  }

  @Test
  void everyPrefixOfEveryFrameIsDropped() {
    meet();
    ann.rotate();
    wire.run(500);
    ann.say("short");
    wire.run(500);
    for (byte[] frame : List.copyOf(wire.carried)) {
      for (int length = 0; length < frame.length; length++) {
        byte[] prefix = Arrays.copyOf(frame, length);
        ann.receive(prefix, wire.now());
        bob.receive(prefix, wire.now());
      }
    }
    assertEquals(List.of("short"), bob.received);
    assertEquals(1, ann.peers.size());
  }

  @Test
  void noiseIsDropped() {
    meet();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] junk = new byte[random.nextInt(200)];
      random.nextBytes(junk);
      if (junk.length > 0 && i % 2 == 0) {
        junk[0] = (byte) (random.nextInt(2) * 15 + random.nextInt(5));
      }
      ann.receive(junk, wire.now() + i);
    }
    assertEquals(1, ann.peers.size());
    assertEquals(List.of(), ann.received);
  }

  @Test
  void replayedFirstMessageDisturbsNothing() {
    meet();
    byte[] first = last(1);
    int carried = wire.carried.size();
    bob.receive(first, wire.now());
    assertEquals(carried, wire.carried.size());
    ann.initiate();
    wire.swallow(SecureChannelTest.kind(3));
    wire.run(500);
    bob.receive(first, wire.now());
    bob.say("still the old epoch");
    wire.run(500);
    assertEquals(List.of("still the old epoch"), ann.received);
    assertEquals(1, bob.channel.epoch());
  }

  @Test
  void theWholeConversationReplayedSaysNothingNew() {
    meet();
    ann.say("one");
    bob.say("two");
    ann.rotate();
    wire.run(500);
    ann.say("three");
    wire.run(500);
    for (byte[] frame : List.copyOf(wire.carried)) {
      ann.receive(frame, wire.now());
      bob.receive(frame, wire.now());
      wire.run(1_000);
    }
    assertEquals(List.of("two"), ann.received);
    assertEquals(List.of("one", "three"), bob.received);
    assertEquals(2, ann.channel.epoch());
    assertEquals(2, bob.channel.epoch());
    assertEquals(1, ann.peers.size());
  }

  @Test
  void aFloodOfFirstMessagesCostsLittle() {
    meet();
    List<byte[]> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      FakePeer nobody = FakePeer.small().on(wire);
      wire.swallow(frame -> true);
      FakeWire aside = new FakeWire(i);
      FakePeer stranger = FakePeer.small().on(aside);
      aside.connect(stranger, nobody);
      stranger.initiate();
      many.add(aside.carried.get(0));
    }
    wire.swallow(frame -> false);
    long answers = wire.carried.stream().filter(SecureChannelTest.kind(2)).count();
    many.forEach(first -> bob.receive(first, wire.now()));
    long more = wire.carried.stream().filter(SecureChannelTest.kind(2)).count() - answers;
    assertTrue(more > 0 && more <= 10, more + " answers");
    assertEquals(100 - more, bob.channel.counters().throttled());
    ann.say("undisturbed");
    wire.run(500);
    assertEquals(List.of("undisturbed"), bob.received);
  }

  @Test
  void anotherDeviceCannotTakeAnEstablishedChannelOver() {
    meet();
    FakePeer mallory = FakePeer.small().on(wire);
    FakeWire aside = new FakeWire(2);
    FakePeer intruder = FakePeer.small().on(aside);
    aside.connect(intruder, mallory);
    intruder.initiate();
    bob.receive(aside.carried.get(0), wire.now());
    intruder.receive(last(2), wire.now());
    assertTrue(intruder.channel.established());
    bob.receive(aside.carried.get(1), wire.now());
    assertEquals(List.of(ChannelFailure.IDENTITY_CHANGED), bob.failures);
    assertEquals(1, bob.channel.epoch());
    ann.say("it is still me");
    wire.run(500);
    assertEquals(List.of("it is still me"), bob.received);
    assertFalse(bob.peerKeys.size() > 1);
  }

  @Test
  void anotherDeviceCannotAnswerANewHandshake() {
    meet();
    FakePeer intruder = FakePeer.large().on(wire);
    FakeWire aside = new FakeWire(2);
    FakePeer liar = FakePeer.large().on(aside);
    aside.connect(liar, intruder);
    wire.swallow(SecureChannelTest.kind(1));
    ann.initiate();
    liar.receive(last(1), wire.now());
    ann.receive(aside.carried.get(0), wire.now());
    assertEquals(List.of(ChannelFailure.IDENTITY_CHANGED), ann.failures);
    bob.say("it is still me");
    wire.run(500);
    assertEquals(List.of("it is still me"), ann.received);
  }
}
