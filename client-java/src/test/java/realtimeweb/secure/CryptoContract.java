package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.HandshakeState;

/**
 * What every implementation of {@link Crypto} over P-256 must do. Holds to what also runs in a
 * browser.
 */
public abstract class CryptoContract {
  private static final byte[] NOTHING = {};

  /** The implementation to be tested. */
  protected abstract Crypto crypto();

  private static byte[] ascii(String text) {
    return Bytes.utf8(text);
  }

  private static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  /** FIPS 180-4 examples. */
  @Test
  public void sha256GivesThePublishedDigests() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Hex.of(crypto().sha256(ascii("abc"))));
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Hex.of(crypto().sha256(NOTHING)));
  }

  /** RFC 4231, test cases 2 and 6. */
  @Test
  public void hmacGivesThePublishedCodes() {
    assertEquals(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        Hex.of(crypto().hmacSha256(ascii("Jefe"), ascii("what do ya want for nothing?"))));
    byte[] longKey = new byte[131];
    Arrays.fill(longKey, (byte) 0xaa);
    byte[] text = ascii("Test Using Larger Than Block-Size Key - Hash Key First");
    assertEquals(
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        Hex.of(crypto().hmacSha256(longKey, text)));
  }

  @Test
  public void hmacTakesAnEmptyKeyAndNoData() {
    assertEquals(
        "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad",
        Hex.of(crypto().hmacSha256(NOTHING, NOTHING)));
  }

  /** RFC 7914 section 11. */
  @Test
  public void pbkdf2WithSha256GivesThePublishedKeys() {
    assertEquals(
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
            + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
        Hex.of(crypto().pbkdf2Sha256(ascii("passwd"), ascii("salt"), 1, 64)));
    assertEquals(
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
            + "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
        Hex.of(crypto().pbkdf2Sha256(ascii("Password"), ascii("NaCl"), 80_000, 64)));
  }

  @Test
  public void pbkdf2TakesAnEmptyPassword() {
    assertEquals(
        "94fb56af3ea22e5d3ed1b054085b136ca301b75d8b406c802c489479f27387c6",
        Hex.of(crypto().pbkdf2Sha256(NOTHING, ascii("salt"), 1_000, 32)));
  }

  @Test
  public void pbkdf2WithSha512GivesTheKnownKeys() {
    assertEquals(
        "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
            + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce",
        Hex.of(crypto().pbkdf2Sha512(ascii("password"), ascii("salt"), 1, 64)));
    assertEquals(
        "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c"
            + "f76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e",
        Hex.of(crypto().pbkdf2Sha512(ascii("password"), ascii("salt"), 2, 64)));
  }

  /** Test cases 13 and 14 of the GCM submission to NIST. */
  @Test
  public void aesGcmGivesThePublishedCiphertexts() {
    Crypto.AeadKey key = crypto().aeadKey(new byte[32]);
    assertEquals(
        "530f8afbc74536b9a963b4f1c4cb738b", Hex.of(crypto().seal(key, 0, NOTHING, NOTHING)));
    assertEquals(
        "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
        Hex.of(crypto().seal(key, 0, NOTHING, new byte[16])));
  }

  @Test
  public void theCounterIsTheLastEightBytesOfTheNonce() throws AuthenticationFailure {
    Crypto.AeadKey key = crypto().aeadKey(counting(32));
    byte[] plaintext = ascii("The quick brown fox");
    byte[] sealed = crypto().seal(key, 0x0102030405060708L, ascii("header"), plaintext);
    assertEquals(
        "5039002eac9460fd68bf9f9d711057d01c9624cc128a7b0aa4aad788382234040fe643", Hex.of(sealed));
    assertArrayEquals(plaintext, crypto().open(key, 0x0102030405060708L, ascii("header"), sealed));
  }

  @Test
  public void aKeyIsACopyOfItsBytes() {
    byte[] bytes = new byte[32];
    Crypto.AeadKey key = crypto().aeadKey(bytes);
    Arrays.fill(bytes, (byte) 1);
    assertEquals(
        "530f8afbc74536b9a963b4f1c4cb738b", Hex.of(crypto().seal(key, 0, NOTHING, NOTHING)));
  }

  @Test
  public void whateverWasChangedIsForged() throws AuthenticationFailure {
    Crypto.AeadKey key = crypto().aeadKey(counting(32));
    Crypto.AeadKey other = crypto().aeadKey(new byte[32]);
    byte[] header = {1, 2, 3};
    byte[] sealed = crypto().seal(key, 7, header, ascii("text"));
    assertArrayEquals(ascii("text"), crypto().open(key, 7, header, sealed));
    assertThrows(AuthenticationFailure.class, () -> crypto().open(other, 7, header, sealed));
    assertThrows(AuthenticationFailure.class, () -> crypto().open(key, 8, header, sealed));
    assertThrows(AuthenticationFailure.class, () -> crypto().open(key, 7, NOTHING, sealed));
    for (int i = 0; i < sealed.length; i++) {
      byte[] flipped = sealed.clone();
      flipped[i] ^= 1;
      assertThrows(AuthenticationFailure.class, () -> crypto().open(key, 7, header, flipped));
    }
  }

  @Test
  public void whatIsShorterThanATagIsForged() {
    Crypto.AeadKey key = crypto().aeadKey(counting(32));
    for (int length = 0; length <= 16; length++) {
      byte[] sealed = new byte[length];
      assertThrows(AuthenticationFailure.class, () -> crypto().open(key, 0, NOTHING, sealed));
    }
  }

  @Test
  public void anEmptyTextIsSealedAndOpened() throws AuthenticationFailure {
    Crypto.AeadKey key = crypto().aeadKey(counting(32));
    byte[] sealed = crypto().seal(key, Long.MAX_VALUE, ascii("header"), NOTHING);
    assertEquals(16, sealed.length);
    assertEquals(0, crypto().open(key, Long.MAX_VALUE, ascii("header"), sealed).length);
  }

  @Test
  public void twoAgreeOnOneSecret() throws Malformed {
    Crypto.KeyPair a = crypto().generateKeyPair();
    Crypto.KeyPair b = crypto().generateKeyPair();
    byte[] secret = crypto().agree(a, b.publicKey());
    assertEquals(32, secret.length);
    assertArrayEquals(secret, crypto().agree(b, a.publicKey()));
    assertFalse(Arrays.equals(secret, crypto().agree(a, a.publicKey())));
  }

  @Test
  public void aPublicKeyIsAnUncompressedPointAndAlwaysTheSame() {
    Crypto.KeyPair pair = crypto().generateKeyPair();
    assertEquals(65, crypto().publicKeyBytes());
    assertEquals(65, pair.publicKey().length);
    assertEquals(4, pair.publicKey()[0]);
    assertArrayEquals(pair.publicKey(), pair.publicKey());
    assertFalse(Arrays.equals(pair.publicKey(), crypto().generateKeyPair().publicKey()));
  }

  @Test
  public void aChangedPublicKeyIsMalformed() {
    Crypto.KeyPair mine = crypto().generateKeyPair();
    byte[] theirs = crypto().generateKeyPair().publicKey();
    for (int at : new int[] {0, 1, 32, 33, 64}) {
      byte[] changed = theirs.clone();
      changed[at] ^= 1;
      assertThrows(Malformed.class, () -> crypto().agree(mine, changed));
    }
  }

  @Test
  public void whatIsNoPointIsMalformed() {
    Crypto.KeyPair mine = crypto().generateKeyPair();
    byte[] theirs = crypto().generateKeyPair().publicKey();
    byte[] zeros = new byte[65];
    zeros[0] = 4;
    byte[] beyondTheField = new byte[65];
    Arrays.fill(beyondTheField, (byte) 0xff);
    beyondTheField[0] = 4;
    byte[] compressed = Arrays.copyOf(theirs, 33);
    compressed[0] = (byte) (2 + (theirs[64] & 1));
    for (byte[] key :
        new byte[][] {
          NOTHING,
          {0},
          zeros,
          beyondTheField,
          compressed,
          Arrays.copyOf(theirs, 64),
          Arrays.copyOf(theirs, 66)
        }) {
      assertThrows(Malformed.class, () -> crypto().agree(mine, key));
    }
  }

  @Test
  public void randomBytesDoNotRepeat() {
    assertEquals(0, crypto().random(0).length);
    assertEquals(16, crypto().random(16).length);
    assertFalse(Arrays.equals(crypto().random(16), crypto().random(16)));
  }

  @Test
  public void textIsComposed() {
    assertEquals("caf\u00e9", crypto().normalize("cafe\u0301"));
    assertEquals("ph\u00f2ng h\u1ecdp", crypto().normalize("pho\u0300ng ho\u0323p"));
    assertEquals("", crypto().normalize(""));
    assertEquals("\uff54\u00b2", crypto().normalize("\uff54\u00b2"));
    assertEquals("t2\u30ac", crypto().normalizeCompatibly("\uff54\u00b2\uff76\uff9e"));
  }

  /** A name is one and the same on the JVM and in every browser. */
  @Test
  public void namesHaveOneSpelling() {
    assertEquals(
        "team lunch", NameNormalization.of(crypto(), "\u00a0\uff54eam\u200b \u3000lunch\u2060"));
    assertEquals("caf\u00e9", NameNormalization.of(crypto(), "cafe\u034f\u0301\u202e"));
    assertEquals(
        "\ud83d\udc69\u200d\ud83d\udcbb",
        NameNormalization.of(crypto(), "\ud83d\udc69\u200d\ud83d\udcbb"));
    assertEquals("", NameNormalization.of(crypto(), "\u3164\u200d\ufeff"));
  }

  /** The whole engine on this implementation's Diffie-Hellman function. */
  @Test
  public void twoMeetOverThisImplementation() throws Malformed, AuthenticationFailure {
    Crypto.KeyPair a = crypto().generateKeyPair();
    Crypto.KeyPair b = crypto().generateKeyPair();
    RoomKey room = new RoomKey("address", counting(32), counting(32));
    ChannelEndpoints first = new ChannelEndpoints(crypto(), a, room, "a", "b");
    ChannelEndpoints second = new ChannelEndpoints(crypto(), b, room, "b", "a");
    HandshakeState initiator = first.handshake(true);
    HandshakeState responder = second.handshake(false);
    responder.readMessage(initiator.writeFirst());
    assertEquals("two", read(initiator, responder.writeMessage(ascii("two"))));
    assertEquals("three", read(responder, initiator.writeMessage(ascii("three"))));
    assertArrayEquals(a.publicKey(), responder.remoteStatic());
    assertArrayEquals(b.publicKey(), initiator.remoteStatic());
    Epoch sending = first.begin(1, initiator);
    Epoch receiving = second.begin(1, responder);
    byte[] frame = sending.seal(Frame.Kind.MESSAGE, ascii("sealed"));
    assertArrayEquals(ascii("sealed"), receiving.open(Frame.parse(frame)));
    assertArrayEquals(sending.psk(), receiving.psk());
  }

  private static String read(HandshakeState state, byte[] message)
      throws Malformed, AuthenticationFailure {
    return new String(state.readMessage(message), StandardCharsets.UTF_8);
  }

  /** Computed once by an independent implementation of PBKDF2. */
  @Test
  public void theSafetyNumberIsTheSameEverywhere() {
    byte[] ones = new byte[65];
    Arrays.fill(ones, (byte) 1);
    ones[0] = 4;
    byte[] twos = new byte[65];
    Arrays.fill(twos, (byte) 2);
    twos[0] = 4;
    assertEquals(
        "43668 45313 80995 29871 78362 50943 05682 88839 84385 87781 53252 96584",
        SafetyNumber.of(crypto(), ones, twos));
  }

  /** Computed once by an independent implementation of PBKDF2 and HKDF. */
  @Test
  public void theRoomKeyIsTheSameEverywhere() {
    RoomKey key = RoomKey.derive(crypto(), "pho\u0300ng ho\u0323p", "", "");
    assertEquals("mgsVLl92qbx6dL2ZITtLEA", key.address());
    assertEquals(
        "7e657ca8fa117d5a40f88cff70d30ffd8d8f83a6673c1a1a7810e2d80f9c93c5", Hex.of(key.psk()));
  }
}
