package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.HandshakeState;
import realtimeweb.secure.noise.JvmCrypto;

/** How keys follow keys. */
class RotationTest {
  private FakeWire wire = new FakeWire(1);
  private FakePeer ann = FakePeer.small().on(wire);
  private FakePeer bob = FakePeer.large().on(wire);

  @BeforeEach
  void plugIn() {
    wire = new FakeWire(1);
    ann = FakePeer.small().on(wire);
    bob = FakePeer.large().on(wire);
    meet();
  }

  private void meet() {
    wire.connect(ann, bob);
    ann.initiate();
    wire.run(500);
    assertTrue(ann.channel.established() && bob.channel.established());
  }

  private void assertTheyTalkIn(int epoch) {
    assertEquals(epoch, ann.channel.epoch());
    assertEquals(epoch, bob.channel.epoch());
    ann.say("to bob in " + epoch);
    bob.say("to ann in " + epoch);
    wire.run(1_000);
    assertTrue(bob.received.contains("to bob in " + epoch));
    assertTrue(ann.received.contains("to ann in " + epoch));
  }

  private long carried(int kind) {
    return wire.carried.stream().filter(SecureChannelTest.kind(kind)).count();
  }

  private byte[] last(int kind) {
    List<byte[]> all = wire.carried.stream().filter(SecureChannelTest.kind(kind)).toList();
    return all.get(all.size() - 1);
  }

  @Test
  void aNewEpochBeginsWhenItIsDue() {
    wire.run(119_000);
    assertEquals(List.of(1), ann.epochs);
    wire.run(2_500);
    assertEquals(List.of(1, 2), ann.epochs);
    assertEquals(List.of(1, 2), bob.epochs);
    wire.run(600_000);
    assertEquals(IntStream.rangeClosed(1, 6).boxed().toList(), bob.epochs);
    assertEquals(5, carried(17));
    assertTheyTalkIn(6);
  }

  @Test
  void theLargerIdAsksWhenTheSmallerDoesNot() {
    wire = new FakeWire(1);
    ann = FakePeer.small().rotatingEvery(Long.MAX_VALUE / 2).on(wire);
    bob = FakePeer.large().on(wire);
    meet();
    wire.run(124_000);
    assertEquals(1, ann.channel.epoch());
    wire.run(3_000);
    assertTheyTalkIn(2);
  }

  @Test
  void thePersonAsks() {
    bob.rotate();
    wire.run(500);
    assertTheyTalkIn(2);
    assertEquals(1, carried(17));
  }

  @Test
  void bothRotateAtOnce() {
    ann.rotate();
    bob.rotate();
    wire.run(2_000);
    assertTheyTalkIn(2);
    assertEquals(1, carried(18));
  }

  @Test
  void theRequestIsLost() {
    wire.swallow(SecureChannelTest.firstOf(17));
    ann.rotate();
    wire.run(7_000);
    assertTheyTalkIn(2);
    assertEquals(List.of(), ann.overdue);
  }

  @Test
  void theAnswerIsLost() {
    wire.swallow(SecureChannelTest.firstOf(18));
    ann.rotate();
    wire.run(2_000);
    ann.say("meanwhile");
    wire.run(5_000);
    assertEquals(List.of("meanwhile"), bob.received);
    assertTheyTalkIn(2);
  }

  @Test
  void theConfirmationsAreLost() {
    wire.swallow(SecureChannelTest.kind(19));
    ann.rotate();
    wire.run(4_000);
    assertEquals(2, ann.channel.epoch());
    assertEquals(1, bob.channel.epoch());
    bob.say("still in the old one");
    wire.run(500);
    assertEquals(List.of("still in the old one"), ann.received);
    wire.swallow(frame -> false);
    wire.run(8_000);
    assertTheyTalkIn(2);
  }

  @Test
  void theOldKeyLivesTenSecondsLonger() {
    List<byte[]> held = new ArrayList<>();
    wire.swallow(frame -> frame[0] == 16 && held.add(frame));
    ann.say("late");
    ann.say("later");
    wire.swallow(frame -> false);
    ann.rotate();
    wire.run(9_000);
    assertEquals(2, bob.channel.epoch());
    bob.receive(held.get(0), wire.now());
    assertEquals(List.of("late"), bob.received);
    wire.run(3_000);
    bob.receive(held.get(1), wire.now());
    assertEquals(List.of("late"), bob.received);
    assertEquals(1, bob.channel.counters().unknownEpoch());
  }

  @Test
  void threeUnansweredRotationsWarnAndLeadToANewHandshake() {
    wire.swallow(SecureChannelTest.kind(18));
    ann.rotate();
    wire.run(13_000);
    assertEquals(3, carried(17));
    assertEquals(List.of(), ann.overdue);
    wire.run(4_000);
    assertEquals(List.of(true, false), ann.overdue);
    assertEquals(2, ann.peers.size());
    assertArrayEquals(bob.key.publicKey(), ann.peerKeys.get(1));
    assertEquals(ann.channel.epoch(), bob.channel.epoch());
    assertTheyTalkIn(ann.channel.epoch());
    assertEquals(List.of(), ann.failures);
  }

  @Test
  void silenceWarnsOnceAndTheChannelRecoversWhenItEnds() {
    wire.swallow(frame -> true);
    wire.run(300_000);
    assertEquals(List.of(true), ann.overdue);
    assertEquals(List.of(true), bob.overdue);
    assertEquals(List.of(), ann.failures);
    wire.swallow(frame -> false);
    wire.run(20_000);
    assertEquals(List.of(true, false), ann.overdue);
    assertEquals(List.of(true, false), bob.overdue);
    assertTheyTalkIn(ann.channel.epoch());
  }

  @Test
  void rotationWhileFramesOvertakeEachOther() throws Exception {
    FakeWire.forSeeds(
        6,
        fresh -> {
          wire = fresh;
          ann = FakePeer.small().rotatingEvery(10_000).on(wire);
          bob = FakePeer.large().rotatingEvery(10_000).on(wire);
          meet();
          wire.delays(5, 800);
          int said = 0;
          for (int i = 0; i < 400; i++) {
            ann.say("a" + i);
            bob.say("b" + i);
            said++;
            wire.run(wire.random(400));
          }
          wire.run(2_000);
          assertEquals(said, bob.received.size());
          assertEquals(said, Set.copyOf(bob.received).size());
          assertEquals(said, ann.received.size());
          assertTrue(ann.channel.epoch() >= 4, "epoch " + ann.channel.epoch());
          assertEquals(List.of(), ann.overdue);
        });
  }

  @Test
  void everyStormEndsInOneEpoch() throws Exception {
    FakeWire.forSeeds(
        12,
        fresh -> {
          wire = fresh;
          ann = FakePeer.small().rotatingEvery(10_000).on(wire);
          bob = FakePeer.large().rotatingEvery(10_000).on(wire);
          meet();
          wire.delays(5, 3_000).misbehaves(35, 15, 5);
          for (int i = 0; i < 60; i++) {
            FakePeer one = wire.random(2) == 0 ? ann : bob;
            if (wire.random(8) == 0) {
              one.initiate();
            } else {
              one.rotate();
            }
            wire.run(wire.random(6_000));
          }
          wire.delays(5, 0).misbehaves(0, 0, 0);
          wire.run(60_000);
          int settled = ann.channel.epoch();
          assertEquals(settled, bob.channel.epoch());
          assertTheyTalkIn(settled);
          assertEquals(ann.overdue.size() % 2, 0);
        });
  }

  @Test
  void noNonceIsEverUsedTwice() {
    NonceWatch watch = new NonceWatch();
    wire = new FakeWire(1);
    ann = FakePeer.small().on(watch).on(wire);
    bob = FakePeer.large().on(watch).on(wire);
    meet();
    for (int i = 0; i < 5; i++) {
      ann.say("x");
      bob.say("y");
      ann.rotate();
      wire.run(1_000);
    }
    ann.initiate();
    wire.run(1_000);
    assertTheyTalkIn(7);
    assertTrue(watch.used.size() > 40);
  }

  @Test
  void thiefOfAnEpochKeyIsShutOutByTheNextRotation() throws Exception {
    Loot loot = new Loot();
    wire = new FakeWire(1);
    ann = FakePeer.small().on(wire);
    bob = FakePeer.large().on(loot).on(wire);
    meet();
    ann.say("stolen");
    wire.run(500);
    assertTrue(loot.opens(last(16)));
    loot.stopStealing();
    ann.rotate();
    wire.run(500);
    ann.say("safe");
    wire.run(500);
    assertTrue(bob.received.contains("safe"));
    assertTrue(loot.opens(last(17)), "the thief sees the rotation itself");
    assertTrue(!loot.opens(last(16)), "and nothing after it");
  }

  @Test
  void aThiefWithoutTheDeviceKeyCannotAskForARotation() throws Exception {
    Crypto crypto = new JvmCrypto();
    Epochs stolen = new Epochs();
    RoomKey room = FakePeer.room(FakePeer.PASSPHRASE);
    ChannelEndpoints annsEnd =
        new ChannelEndpoints(crypto, ann.key, room, FakePeer.SMALL, FakePeer.LARGE);
    ChannelEndpoints bobsEnd =
        new ChannelEndpoints(crypto, bob.key, room, FakePeer.LARGE, FakePeer.SMALL);
    ChannelEndpoints thief =
        new ChannelEndpoints(
            crypto, crypto.generateKeyPair(), room, FakePeer.SMALL, FakePeer.LARGE);
    HandshakeState one = annsEnd.handshake(true);
    HandshakeState two = bobsEnd.handshake(false);
    two.readMessage(one.writeFirst());
    one.readMessage(two.writeMessage(Bytes.EMPTY));
    two.readMessage(one.writeMessage(Bytes.EMPTY));
    Epoch bobs = bobsEnd.begin(1, two);
    Epoch anns = annsEnd.begin(1, one);
    stolen.begin(anns, 0);
    assertArrayEquals(anns.psk(), bobs.psk());

    byte[] honest = annsEnd.rotation(true, anns, bob.key.publicKey()).writeFirst();
    bobsEnd.rotation(false, bobs, ann.key.publicKey()).readMessage(honest);
    byte[] forged = thief.rotation(true, anns, bob.key.publicKey()).writeFirst();
    assertThrows(
        AuthenticationFailure.class,
        () -> bobsEnd.rotation(false, bobs, ann.key.publicKey()).readMessage(forged));
    assertThrows(
        Malformed.class,
        () -> bobsEnd.rotation(false, bobs, ann.key.publicKey()).readMessage(new byte[3]));
  }

  /** Notes every nonce under every key. */
  private static final class NonceWatch extends JvmCrypto {
    private final Set<Map.Entry<AeadKey, Long>> used = new HashSet<>();

    @Override
    public byte[] seal(AeadKey key, long counter, byte[] associatedData, byte[] plaintext) {
      assertTrue(used.add(Map.entry(key, counter)));
      return super.seal(key, counter, associatedData, plaintext);
    }
  }

  /** A thief who gets at every key that bob's device holds until they are stopped. */
  private static final class Loot extends JvmCrypto {
    private final List<AeadKey> keys = new ArrayList<>();
    private boolean stealing = true;

    @Override
    public AeadKey aeadKey(byte[] key) {
      AeadKey made = super.aeadKey(key.clone());
      if (stealing) {
        keys.add(made);
      }
      return made;
    }

    void stopStealing() {
      stealing = false;
    }

    boolean opens(byte[] bytes) throws Malformed {
      Frame frame = Frame.parse(bytes);
      return keys.stream().anyMatch(key -> opens(key, frame));
    }

    private boolean opens(AeadKey key, Frame frame) {
      try {
        open(key, frame.counter(), frame.header(), frame.body());
        return true;
      } catch (AuthenticationFailure e) {
        return false;
      }
    }
  }
}
