package realtimeweb.secure.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Introduction;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.secure.FakePeer;
import realtimeweb.secure.FakeWire;
import realtimeweb.secure.SecureChannel;
import realtimeweb.secure.noise.Bytes;

/** Exactly once and in order, whatever the path does. */
class DeliveryTest {
  private FakeWire wire = new FakeWire(1);
  private Correspondent ann = new Correspondent(wire);
  private Correspondent bob = new Correspondent(wire);

  @BeforeEach
  void plugIn() {
    plugIn(new FakeWire(1));
  }

  private void plugIn(FakeWire other) {
    wire = other;
    ann = new Correspondent(wire);
    bob = new Correspondent(wire);
    wire.connect(ann, bob);
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).toList();
  }

  @Test
  void messagesArriveInOrderAndAreAcknowledgedAtOnce() {
    assertEquals(1, ann.say("one"));
    assertEquals(2, ann.say("two"));
    wire.run(100);
    assertEquals(List.of("one", "two"), bob.heard);
    assertEquals(2, ann.delivery.acknowledged());
    assertEquals(List.of(1L, 2L), ann.acknowledged);
  }

  @Test
  void anAnswerCarriesTheAcknowledgement() {
    bob.answers = true;
    ann.say("hello");
    wire.run(30);
    assertEquals(2, wire.carried.size());
    wire.run(30);
    assertEquals(List.of("re: hello"), ann.heard);
    assertEquals(1, ann.delivery.acknowledged());
  }

  @Test
  void aLostMessageIsRepeatedAfterASecondAndThenLessAndLessOften() {
    wire.swallow(packet -> true);
    ann.say("anybody?");
    wire.run(32_000);
    assertEquals(1 + 6, wire.carried.size());
    wire.swallow(packet -> false);
    wire.run(9_000);
    assertEquals(List.of("anybody?"), bob.heard);
  }

  @Test
  void aLostAcknowledgementDoesNotDeliverTwice() {
    wire.swallow(packet -> packet.length == 16);
    ann.say("once");
    wire.run(10_000);
    wire.swallow(packet -> false);
    wire.run(10_000);
    assertEquals(List.of("once"), bob.heard);
    assertEquals(1, ann.delivery.acknowledged());
  }

  @Test
  void aNewPathCarriesWhatTheOldOneLost() {
    wire.swallow(packet -> true);
    numbered("m", 10).forEach(ann::say);
    wire.run(20_000);
    wire.swallow(packet -> false);
    ann.delivery.resend(wire.now());
    wire.run(100);
    assertEquals(numbered("m", 10), bob.heard);
  }

  @Test
  void onlySixtyFourAreOnTheirWayAtOnce() {
    wire.swallow(packet -> true);
    numbered("m", 200).forEach(ann::say);
    assertEquals(64, wire.carried.size());
    wire.swallow(packet -> false);
    wire.run(5_000);
    assertEquals(numbered("m", 200), bob.heard);
    assertEquals(200, ann.delivery.acknowledged());
  }

  @Test
  void everyMessageArrivesOnceInOrderOverABadWire() throws Exception {
    FakeWire.forSeeds(
        40,
        fresh -> {
          plugIn(fresh.delays(5, 1_500).misbehaves(30, 20, 0));
          bob.answers = true;
          for (int i = 0; i < 150; i++) {
            ann.say("m" + i);
            wire.run(wire.random(100));
          }
          wire.run(120_000);
          assertEquals(numbered("m", 150), bob.heard);
          assertEquals(numbered("re: m", 150), ann.heard);
          assertEquals(150, ann.delivery.acknowledged());
          assertEquals(150, bob.delivery.acknowledged());
        });
  }

  @Test
  void everyMessageArrivesOnceInOrderOverAStormyChannel() throws Exception {
    FakeWire.forSeeds(
        4,
        fresh -> {
          wire = fresh;
          SealedCorrespondent one = new SealedCorrespondent(wire, FakePeer.small());
          SealedCorrespondent two = new SealedCorrespondent(wire, FakePeer.large());
          wire.connect(one, two);
          one.channel.initiate(wire.now());
          wire.run(2_000);
          wire.delays(5, 600).misbehaves(20, 10, 3);
          for (int i = 0; i < 300; i++) {
            one.say("a" + i);
            two.say("b" + i);
            wire.run(wire.random(500));
          }
          wire.delays(5, 0).misbehaves(0, 0, 0);
          wire.run(90_000);
          assertEquals(numbered("a", 300), two.heard);
          assertEquals(numbered("b", 300), one.heard);
          assertTrue(one.channel.epoch() > 5);
        });
  }

  @Test
  void whatIsTooFarAheadIsNotKept() {
    bob.receive(Packet.of(257, 0, Bytes.utf8("too far")), 0);
    bob.receive(Packet.of(256, 0, Bytes.utf8("just kept")), 0);
    for (int i = 1; i < 256; i++) {
      bob.receive(Packet.of(i, 0, Bytes.utf8("m" + i)), 0);
    }
    assertEquals(256, bob.heard.size());
    assertEquals("just kept", bob.heard.get(255));
  }

  @Test
  void nonsenseIsDropped() {
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      byte[] junk = new byte[random.nextInt(40)];
      random.nextBytes(junk);
      bob.receive(junk, i);
    }
    bob.receive(Packet.of(1, 5, Bytes.utf8("acknowledges the future")), 0);
    bob.receive(Packet.of(-1, 0, Bytes.utf8("before the first")), 0);
    bob.receive(Packet.of(1, -1, Bytes.utf8("less than nothing")), 0);
    assertEquals(List.of(), bob.heard);
    ann.say("sense");
    wire.run(100);
    assertEquals(List.of("sense"), bob.heard);
  }

  /** One end that writes down what it hears. */
  private static class Correspondent implements FakeWire.End, Delivery.Events {
    final Delivery delivery = new Delivery(this);
    final List<String> heard = new ArrayList<>();
    final List<Long> acknowledged = new ArrayList<>();
    final FakeWire wire;
    boolean answers;

    Correspondent(FakeWire wire) {
      this.wire = wire;
    }

    long say(String text) {
      return delivery.send(Bytes.utf8(text), wire.now());
    }

    @Override
    public void receive(byte[] packet, long now) {
      delivery.receive(packet, now);
    }

    @Override
    public void tick(long now) {
      delivery.tick(now);
    }

    @Override
    public void transmit(byte[] packet) {
      wire.carry(this, packet);
    }

    @Override
    public void delivered(byte[] message) {
      String text = new String(message, StandardCharsets.UTF_8);
      heard.add(text);
      if (answers) {
        say("re: " + text);
      }
    }

    @Override
    public void acknowledged(long sequence) {
      acknowledged.add(sequence);
    }
  }

  /** One end whose packets travel in a secure channel. */
  private static final class SealedCorrespondent extends Correspondent {
    final SecureChannel channel;

    SealedCorrespondent(FakeWire wire, FakePeer.Person person) {
      super(wire);
      channel = person.rotatingEvery(10_000).channel(new Inside());
    }

    @Override
    public void receive(byte[] frame, long now) {
      channel.receive(frame, now);
    }

    @Override
    public void tick(long now) {
      channel.tick(now);
      super.tick(now);
    }

    @Override
    public void transmit(byte[] packet) {
      if (channel.established()) {
        channel.send(packet, wire.now());
      }
    }

    private final class Inside implements ChannelEvents {
      @Override
      public void transmit(byte[] frame) {
        wire.carry(SealedCorrespondent.this, frame);
      }

      @Override
      public void established(byte[] key, Introduction introduction) {}

      @Override
      public void received(byte[] plaintext) {
        delivery.receive(plaintext, wire.now());
      }

      @Override
      public void epochStarted(int epoch) {}

      @Override
      public void failed(ChannelFailure failure) {}

      @Override
      public void rotationOverdue(boolean overdue) {}
    }
  }
}
