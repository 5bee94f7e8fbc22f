package realtimeweb.secure.noise;

import java.util.Arrays;
import java.util.List;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/**
 * One side of a Noise handshake (revision 34, section 5.3), for any {@link NoisePattern}. A failed
 * message leaves the state unusable: read into a {@link #copy}, and keep the copy on success.
 */
public final class HandshakeState {
  private static final int TAG_BYTES = 16;

  /** Maximum Noise message length, in bytes (revision 34, section 3). */
  static final int MAX_MESSAGE_BYTES = 65_535;

  private final Crypto crypto;
  private final NoisePattern pattern;
  private final boolean initiator;
  @Nullable private final byte[] psk;
  @Nullable private final Crypto.KeyPair staticKey;
  @Nullable private byte[] remoteStatic;
  @Nullable private Crypto.KeyPair ephemeral;
  @Nullable private byte[] remoteEphemeral;
  private final SymmetricState symmetric;
  private int nextMessage;

  /**
   * @param psk 32 bytes; null if the pattern does not use it
   * @param staticKey the local static key pair; null if the pattern does not use it
   * @param remoteStatic the peer's static key if the pattern knows it beforehand, else null
   */
  public HandshakeState(
      Crypto crypto,
      NoisePattern pattern,
      boolean initiator,
      byte[] prologue,
      @Nullable byte[] psk,
      @Nullable Crypto.KeyPair staticKey,
      @Nullable byte[] remoteStatic) {
    this.crypto = crypto;
    this.pattern = pattern;
    this.initiator = initiator;
    this.psk = psk;
    this.staticKey = staticKey;
    this.remoteStatic = remoteStatic;
    symmetric = new SymmetricState(crypto, protocolName());
    symmetric.mixHash(prologue);
    if (pattern.initiatorKnown()) {
      symmetric.mixHash(staticKeyOf(initiator));
    }
    if (pattern.responderKnown()) {
      symmetric.mixHash(staticKeyOf(!initiator));
    }
  }

  private HandshakeState(HandshakeState original) {
    crypto = original.crypto;
    pattern = original.pattern;
    initiator = original.initiator;
    psk = original.psk;
    staticKey = original.staticKey;
    remoteStatic = original.remoteStatic;
    ephemeral = original.ephemeral;
    remoteEphemeral = original.remoteEphemeral;
    symmetric = original.symmetric.copy();
    nextMessage = original.nextMessage;
  }

  public HandshakeState copy() {
    return new HandshakeState(this);
  }

  /**
   * Writes the next message.
   *
   * @throws Malformed if a key that the peer sent is not a point of the curve
   */
  public byte[] writeMessage(byte[] payload) throws Malformed {
    byte[] message = Bytes.EMPTY;
    for (NoisePattern.Token token : nextTokens()) {
      if (token == NoisePattern.Token.E) {
        ephemeral = crypto.generateKeyPair();
        mixEphemeral(ephemeral.publicKey());
        message = Bytes.concat(message, ephemeral.publicKey());
      } else if (token == NoisePattern.Token.S) {
        message = Bytes.concat(message, symmetric.encryptAndHash(own(staticKey).publicKey()));
      } else {
        mix(token);
      }
    }
    message = Bytes.concat(message, symmetric.encryptAndHash(payload));
    if (message.length > MAX_MESSAGE_BYTES) {
      throw new IllegalArgumentException("payload too long");
    }
    return message;
  }

  /**
   * Writes the first message, with an empty payload; it uses no key just received from the peer.
   */
  public byte[] writeFirst() {
    try {
      return writeMessage(Bytes.EMPTY);
    } catch (Malformed e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the peer's next message and returns its payload.
   *
   * @throws Malformed if it is too short or too long, or a key in it is not a point of the curve
   * @throws AuthenticationFailure if it does not belong to this handshake
   */
  public byte[] readMessage(byte[] message) throws Malformed, AuthenticationFailure {
    if (message.length > MAX_MESSAGE_BYTES) {
      throw new Malformed("handshake message too long");
    }
    int at = 0;
    for (NoisePattern.Token token : nextTokens()) {
      if (token == NoisePattern.Token.E) {
        remoteEphemeral = part(message, at, crypto.publicKeyBytes());
        at += remoteEphemeral.length;
        mixEphemeral(remoteEphemeral);
      } else if (token == NoisePattern.Token.S) {
        byte[] sealed = part(message, at, crypto.publicKeyBytes() + tagBytes());
        at += sealed.length;
        remoteStatic = symmetric.decryptAndHash(sealed);
      } else {
        mix(token);
      }
    }
    if (message.length - at < tagBytes()) {
      throw new Malformed("handshake message too short");
    }
    return symmetric.decryptAndHash(Bytes.range(message, at, message.length));
  }

  boolean finished() {
    return nextMessage == pattern.messages().size();
  }

  public boolean initiator() {
    return initiator;
  }

  /**
   * The peer's static key.
   *
   * @throws IllegalStateException if it is not known yet
   */
  public byte[] remoteStatic() {
    return theirs(remoteStatic).clone();
  }

  /** The symmetric state, from which a finished handshake derives its keys. */
  public SymmetricState symmetric() {
    return symmetric;
  }

  private String protocolName() {
    String curve = crypto.publicKeyBytes() == 65 ? "P256" : "25519";
    return "Noise_" + pattern.name() + "_" + curve + "_AESGCM_SHA256";
  }

  private List<NoisePattern.Token> nextTokens() {
    if (finished()) {
      throw new IllegalStateException("the handshake is over");
    }
    return pattern.messages().get(nextMessage++);
  }

  private void mix(NoisePattern.Token token) throws Malformed {
    if (token == NoisePattern.Token.PSK) {
      symmetric.mixKeyAndHash(theirs(psk));
      return;
    }
    byte[] secret = agree(token);
    symmetric.mixKey(secret);
    Arrays.fill(secret, (byte) 0);
  }

  /** A token's first letter is the initiator's key, its second the responder's. */
  private byte[] agree(NoisePattern.Token token) throws Malformed {
    char mine = token.name().charAt(initiator ? 0 : 1);
    char yours = token.name().charAt(initiator ? 1 : 0);
    return crypto.agree(
        own(mine == 'E' ? ephemeral : staticKey),
        theirs(yours == 'E' ? remoteEphemeral : remoteStatic));
  }

  private void mixEphemeral(byte[] publicKey) {
    symmetric.mixHash(publicKey);
    if (pattern.usesPsk()) {
      symmetric.mixKey(publicKey);
    }
  }

  private byte[] staticKeyOf(boolean self) {
    return self ? own(staticKey).publicKey() : theirs(remoteStatic);
  }

  private int tagBytes() {
    return symmetric.hasKey() ? TAG_BYTES : 0;
  }

  private static byte[] part(byte[] message, int at, int length) throws Malformed {
    if (message.length - at < length) {
      throw new Malformed("handshake message too short");
    }
    return Bytes.range(message, at, at + length);
  }

  private static Crypto.KeyPair own(@Nullable Crypto.KeyPair key) {
    if (key == null) {
      throw new IllegalStateException("the pattern needs a key pair that is not there");
    }
    return key;
  }

  private static byte[] theirs(@Nullable byte[] key) {
    if (key == null) {
      throw new IllegalStateException("the pattern needs a key that is not there");
    }
    return key;
  }
}
