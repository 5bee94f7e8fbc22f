package realtimeweb.secure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Introduction;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** One end of a channel that remembers what it was told. */
public final class FakePeer implements FakeWire.End, ChannelEvents {
  static final String SMALL = "0000000000000001";
  static final String LARGE = "ffffffffffffffff";
  static final String FINGERPRINT = "sha-256 " + "AB:".repeat(31) + "CD";
  static final String PASSPHRASE = "open sesame";

  private static final long ROTATION_MILLIS = 120_000;

  final SecureChannel channel;
  final Crypto.KeyPair key;
  final List<Introduction> peers = new ArrayList<>();
  final List<byte[]> peerKeys = new ArrayList<>();
  final List<String> received = new ArrayList<>();
  final List<Integer> epochs = new ArrayList<>();
  final List<ChannelFailure> failures = new ArrayList<>();
  final List<Boolean> overdue = new ArrayList<>();
  private final FakeWire wire;

  private FakePeer(FakeWire wire, Person person) {
    this.wire = wire;
    key = person.key;
    channel = person.channel(this);
  }

  /** Somebody before they join, and what is unusual about them. */
  public static final class Person {
    private final String id;
    private Crypto crypto = new JvmCrypto();
    private Crypto.KeyPair key = crypto.generateKeyPair();
    private String passphrase = PASSPHRASE;
    private Introduction introduction;
    private long rotationMillis = ROTATION_MILLIS;

    Person(String id) {
      this.id = id;
      introduction = new Introduction("I am " + id, FINGERPRINT, List.of("chat"), 0, "1");
    }

    Person on(Crypto own) {
      crypto = own;
      return this;
    }

    Person withKey(Crypto.KeyPair own) {
      key = own;
      return this;
    }

    Person typing(String own) {
      passphrase = own;
      return this;
    }

    Person saying(Introduction own) {
      introduction = own;
      return this;
    }

    public Person rotatingEvery(long millis) {
      rotationMillis = millis;
      return this;
    }

    public SecureChannel channel(ChannelEvents events) {
      String peer = id.equals(SMALL) ? LARGE : SMALL;
      RoomKey room = room(passphrase);
      return new SecureChannel(
          crypto, new TestCodec(), key, room, id, peer, introduction, rotationMillis, events);
    }

    FakePeer on(FakeWire wire) {
      return new FakePeer(wire, this);
    }
  }

  public static Person small() {
    return new Person(SMALL);
  }

  public static Person large() {
    return new Person(LARGE);
  }

  static RoomKey room(String passphrase) {
    Crypto crypto = new JvmCrypto();
    byte[] secret = crypto.sha256(Bytes.utf8(passphrase));
    return new RoomKey("q83vASNFZ4mrze8BI0VniQ", secret, secret);
  }

  void say(String text) {
    channel.send(Bytes.utf8(text), wire.now());
  }

  void initiate() {
    channel.initiate(wire.now());
  }

  void rotate() {
    channel.rotate(wire.now());
  }

  @Override
  public void receive(byte[] frame, long now) {
    channel.receive(frame, now);
  }

  @Override
  public void tick(long now) {
    channel.tick(now);
  }

  @Override
  public void transmit(byte[] frame) {
    wire.carry(this, frame);
  }

  @Override
  public void established(byte[] peerStaticKey, Introduction introduction) {
    peerKeys.add(peerStaticKey);
    peers.add(introduction);
  }

  @Override
  public void received(byte[] plaintext) {
    received.add(new String(plaintext, StandardCharsets.UTF_8));
  }

  @Override
  public void epochStarted(int epoch) {
    epochs.add(epoch);
  }

  @Override
  public void failed(ChannelFailure failure) {
    failures.add(failure);
  }

  @Override
  public void rotationOverdue(boolean isOverdue) {
    overdue.add(isOverdue);
  }
}
