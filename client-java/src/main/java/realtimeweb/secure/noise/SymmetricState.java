package realtimeweb.secure.noise;

import java.util.Arrays;
import realtimeweb.protocol.Nullable;

/** The chaining key and the transcript hash of a handshake (Noise revision 34, section 5.2). */
public final class SymmetricState {
  private final Crypto crypto;
  private byte[] chainingKey;
  private byte[] hash;
  @Nullable private CipherState cipher;

  SymmetricState(Crypto crypto, String protocolName) {
    byte[] name = Bytes.utf8(protocolName);
    this.crypto = crypto;
    hash =
        name.length <= Hkdf.HASH_BYTES ? Arrays.copyOf(name, Hkdf.HASH_BYTES) : crypto.sha256(name);
    chainingKey = hash.clone();
  }

  private SymmetricState(SymmetricState original) {
    crypto = original.crypto;
    chainingKey = original.chainingKey.clone();
    hash = original.hash;
    cipher = original.cipher == null ? null : original.cipher.copy();
  }

  SymmetricState copy() {
    return new SymmetricState(this);
  }

  boolean hasKey() {
    return cipher != null;
  }

  void mixKey(byte[] keyMaterial) {
    byte[][] output = Hkdf.noise(crypto, chainingKey, keyMaterial, 2);
    rekey(output[0], output[1]);
  }

  void mixHash(byte[] data) {
    hash = crypto.sha256(Bytes.concat(hash, data));
  }

  void mixKeyAndHash(byte[] keyMaterial) {
    byte[][] output = Hkdf.noise(crypto, chainingKey, keyMaterial, 3);
    mixHash(output[1]);
    rekey(output[0], output[2]);
  }

  byte[] encryptAndHash(byte[] plaintext) {
    byte[] bytes = cipher == null ? plaintext : cipher.encrypt(hash, plaintext);
    mixHash(bytes);
    return bytes;
  }

  byte[] decryptAndHash(byte[] bytes) throws AuthenticationFailure {
    byte[] plaintext = cipher == null ? bytes : cipher.decrypt(hash, bytes);
    mixHash(bytes);
    return plaintext;
  }

  /** The two transport keys: the initiator's sending key, then the responder's. */
  public Crypto.AeadKey[] split() {
    byte[][] output = Hkdf.noise(crypto, chainingKey, Bytes.EMPTY, 2);
    Crypto.AeadKey[] keys = {crypto.aeadKey(output[0]), crypto.aeadKey(output[1])};
    Arrays.fill(output[0], (byte) 0);
    Arrays.fill(output[1], (byte) 0);
    return keys;
  }

  /** A 32-byte secret known only to the two ends of this handshake. */
  public byte[] exporter(String info) {
    return Hkdf.derive(crypto, chainingKey, info, Hkdf.HASH_BYTES);
  }

  byte[] hash() {
    return hash.clone();
  }

  public void wipe() {
    Arrays.fill(chainingKey, (byte) 0);
    cipher = null;
  }

  private void rekey(byte[] nextChainingKey, byte[] key) {
    Arrays.fill(chainingKey, (byte) 0);
    chainingKey = nextChainingKey;
    cipher = new CipherState(crypto, crypto.aeadKey(key));
    Arrays.fill(key, (byte) 0);
  }
}
