package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Introduction;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** How two meet. */
class SecureChannelTest {
  private FakeWire wire = new FakeWire(1);
  private FakePeer ann = FakePeer.small().on(wire);
  private FakePeer bob = FakePeer.large().on(wire);

  @BeforeEach
  void plugIn() {
    plugIn(new FakeWire(1));
  }

  private void plugIn(FakeWire other) {
    wire = other;
    ann = FakePeer.small().on(wire);
    bob = FakePeer.large().on(wire);
    wire.connect(ann, bob);
  }

  static Predicate<byte[]> kind(int code) {
    return frame -> frame[0] == code;
  }

  /** True for the first frame of the kind, and false ever after. */
  static Predicate<byte[]> firstOf(int code) {
    boolean[] met = new boolean[1];
    return frame -> {
      boolean first = frame[0] == code && !met[0];
      met[0] |= first;
      return first;
    };
  }

  private void assertTheyTalk() {
    assertEquals(ann.channel.epoch(), bob.channel.epoch());
    int heardByAnn = ann.received.size();
    int heardByBob = bob.received.size();
    ann.say("xin chào");
    bob.say("guten Tag");
    wire.run(1_000);
    assertEquals(List.of("xin chào"), bob.received.subList(heardByBob, bob.received.size()));
    assertEquals(List.of("guten Tag"), ann.received.subList(heardByAnn, ann.received.size()));
  }

  @Test
  void twoMeetAndTalk() {
    bob.initiate();
    wire.run(200);
    assertTrue(ann.channel.established());
    assertEquals(
        List.of("I am " + FakePeer.SMALL), bob.peers.stream().map(Introduction::name).toList());
    assertEquals(
        List.of("I am " + FakePeer.LARGE), ann.peers.stream().map(Introduction::name).toList());
    assertArrayEquals(ann.key.publicKey(), bob.peerKeys.get(0));
    assertArrayEquals(bob.key.publicKey(), ann.peerKeys.get(0));
    assertEquals(List.of(1), ann.epochs);
    assertTheyTalk();
    assertEquals(0, ann.channel.counters().dropped() + bob.channel.counters().dropped());
  }

  @Test
  void twoTabsOfOneDeviceMeet() {
    wire = new FakeWire(1);
    Crypto.KeyPair shared = new JvmCrypto().generateKeyPair();
    ann = FakePeer.small().withKey(shared).on(wire);
    bob = FakePeer.large().withKey(shared).on(wire);
    wire.connect(ann, bob);
    ann.initiate();
    wire.run(200);
    ann.rotate();
    wire.run(200);
    assertEquals(2, bob.channel.epoch());
    assertTheyTalk();
  }

  @Test
  void nothingCanBeSentBeforeTheHandshake() {
    assertFalse(ann.channel.established());
    assertEquals(0, ann.channel.epoch());
    assertThrows(IllegalStateException.class, () -> ann.say("too early"));
  }

  @Test
  void theLongestMessageFitsAndNoLongerOne() {
    ann.initiate();
    wire.run(200);
    ann.channel.send(new byte[SecureChannel.MAX_PLAINTEXT_BYTES], wire.now());
    wire.run(200);
    assertEquals(1, bob.received.size());
    byte[] tooLong = new byte[SecureChannel.MAX_PLAINTEXT_BYTES + 1];
    assertThrows(IllegalArgumentException.class, () -> ann.channel.send(tooLong, wire.now()));
  }

  @Test
  void bothInitiateAtOnce() throws Exception {
    FakeWire.forSeeds(
        20,
        fresh -> {
          plugIn(fresh.delays(5, 900).misbehaves(10, 10, 0));
          ann.initiate();
          wire.run(wire.random(1_500) + 1);
          bob.initiate();
          wire.run(40_000);
          wire.misbehaves(0, 0, 0).delays(5, 0);
          wire.run(10_000);
          assertTheyTalk();
        });
  }

  @Test
  void theLargerInitiatesFirstAndTheSmallerMeanwhile() throws Exception {
    FakeWire.forSeeds(
        20,
        fresh -> {
          plugIn(fresh.delays(5, 1_500));
          bob.initiate();
          wire.run(wire.random(3_000) + 1);
          ann.initiate();
          wire.run(60_000);
          wire.delays(5, 0);
          assertTheyTalk();
        });
  }

  @Test
  void messageOneLost() {
    wire.swallow(firstOf(1));
    ann.initiate();
    wire.run(1_000);
    assertFalse(bob.channel.established());
    wire.run(2_000);
    assertTheyTalk();
  }

  @Test
  void messageTwoLost() {
    wire.swallow(firstOf(2));
    ann.initiate();
    wire.run(3_000);
    assertTheyTalk();
    assertEquals(1, ann.peers.size());
    assertEquals(1, bob.peers.size());
  }

  @Test
  void messageThreeLost() {
    wire.swallow(firstOf(3));
    ann.initiate();
    wire.run(200);
    assertTrue(ann.channel.established());
    assertFalse(bob.channel.established());
    ann.say("you cannot read this yet");
    wire.run(2_500);
    assertEquals(1, bob.channel.counters().unknownEpoch());
    assertTheyTalk();
  }

  @Test
  void theConfirmationOfMessageThreeLost() {
    wire.swallow(firstOf(19));
    ann.initiate();
    wire.run(5_000);
    long repeats = wire.carried.stream().filter(kind(3)).count();
    assertEquals(2, repeats);
    assertTheyTalk();
    assertEquals(1, bob.peers.size());
  }

  @Test
  void messageThreeLostForAMinuteThenANewHandshake() {
    wire.swallow(kind(3));
    ann.initiate();
    wire.run(60_000);
    assertFalse(bob.channel.established());
    wire.swallow(frame -> false);
    wire.run(45_000);
    assertTheyTalk();
  }

  @Test
  void nobodyAnswersForAWhile() {
    wire.swallow(frame -> true);
    ann.initiate();
    wire.run(29_000);
    assertEquals(List.of(), ann.failures);
    wire.run(60_000);
    assertEquals(List.of(ChannelFailure.UNANSWERED), ann.failures);
    wire.swallow(frame -> false);
    wire.run(11_000);
    assertTheyTalk();
  }

  @Test
  void differentPassphrasesAreToldToBoth() {
    wire = new FakeWire(1);
    bob = FakePeer.large().typing("another").on(wire);
    ann = FakePeer.small().on(wire);
    wire.connect(ann, bob);
    ann.initiate();
    wire.run(60_000);
    assertEquals(List.of(ChannelFailure.DIFFERENT_ROOM_KEY), ann.failures);
    assertEquals(List.of(ChannelFailure.DIFFERENT_ROOM_KEY), bob.failures);
    assertFalse(ann.channel.established());
  }

  @Test
  void aForgedRefusalDoesNotStopTheHandshake() {
    wire.swallow(firstOf(1));
    ann.initiate();
    ann.receive(new byte[] {4}, wire.now());
    assertEquals(List.of(ChannelFailure.DIFFERENT_ROOM_KEY), ann.failures);
    wire.run(3_000);
    assertTheyTalk();
    ann.receive(new byte[] {4}, wire.now());
    assertEquals(1, ann.failures.size());
  }

  @Test
  void theNewChannelBeginsOneEpochAboveTheOldOne() {
    wire = new FakeWire(1);
    ann = FakePeer.small().on(wire);
    Introduction again = new Introduction(" Bob ", FakePeer.FINGERPRINT, List.of(), 41, "1");
    bob = FakePeer.large().saying(again).on(wire);
    wire.connect(ann, bob);
    ann.initiate();
    wire.run(200);
    assertEquals(List.of(42), ann.epochs);
    assertEquals(List.of(42), bob.epochs);
    assertEquals("Bob", ann.peers.get(0).name());
    assertTheyTalk();
  }

  @Test
  void anIntroductionThatBreaksALimitEndsTheHandshake() {
    List<Introduction> bad =
        List.of(
            new Introduction("", FakePeer.FINGERPRINT, List.of(), 0, "1"),
            new Introduction("  ", FakePeer.FINGERPRINT, List.of(), 0, "1"),
            new Introduction("x".repeat(65), FakePeer.FINGERPRINT, List.of(), 0, "1"),
            new Introduction("a\u0007b", FakePeer.FINGERPRINT, List.of(), 0, "1"),
            new Introduction("Bob", "sha-256 AB:CD", List.of(), 0, "1"),
            new Introduction("Bob", FakePeer.FINGERPRINT.replace('C', 'c'), List.of(), 0, "1"),
            new Introduction("Bob", "sha-512 " + "AB:".repeat(31) + "CD", List.of(), 0, "1"),
            new Introduction("Bob", FakePeer.FINGERPRINT, List.of("x".repeat(65)), 0, "1"),
            new Introduction("Bob", FakePeer.FINGERPRINT, Collections.nCopies(33, "y"), 0, "1"),
            new Introduction("Bob", FakePeer.FINGERPRINT, List.of(), Integer.MAX_VALUE, "1"));
    for (Introduction introduction : bad) {
      wire = new FakeWire(1);
      ann = FakePeer.small().on(wire);
      bob = FakePeer.large().saying(introduction).on(wire);
      wire.connect(ann, bob);
      ann.initiate();
      wire.run(31_000);
      assertFalse(ann.channel.established(), introduction.toString());
      assertTrue(ann.channel.counters().malformed() > 0, introduction.toString());
      assertEquals(List.of(ChannelFailure.UNANSWERED), ann.failures);
    }
  }
}
