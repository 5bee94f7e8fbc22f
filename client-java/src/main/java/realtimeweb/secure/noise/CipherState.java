package realtimeweb.secure.noise;

/** A cipher key and the counter of its next message (Noise revision 34, section 5.1). */
final class CipherState {
  private final Crypto crypto;
  private final Crypto.AeadKey key;
  private long counter;

  CipherState(Crypto crypto, Crypto.AeadKey key) {
    this(crypto, key, 0);
  }

  private CipherState(Crypto crypto, Crypto.AeadKey key, long counter) {
    this.crypto = crypto;
    this.key = key;
    this.counter = counter;
  }

  CipherState copy() {
    return new CipherState(crypto, key, counter);
  }

  byte[] encrypt(byte[] associatedData, byte[] plaintext) {
    return crypto.seal(key, counter++, associatedData, plaintext);
  }

  /** Decrypts the next message; the counter stays unchanged on failure. */
  byte[] decrypt(byte[] associatedData, byte[] sealed) throws AuthenticationFailure {
    byte[] plaintext = crypto.open(key, counter, associatedData, sealed);
    counter++;
    return plaintext;
  }
}
