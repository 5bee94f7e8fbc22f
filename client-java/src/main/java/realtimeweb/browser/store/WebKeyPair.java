package realtimeweb.browser.store;

import realtimeweb.secure.noise.Crypto;
import teavm.crypto.CryptoKeyPair;

/** A key pair whose private key only the browser itself can use. */
final class WebKeyPair implements Crypto.KeyPair {
  private final CryptoKeyPair keys;
  private final byte[] publicKey;

  WebKeyPair(CryptoKeyPair keys, byte[] publicKey) {
    this.keys = keys;
    this.publicKey = publicKey;
  }

  CryptoKeyPair keys() {
    return keys;
  }

  @Override
  public byte[] publicKey() {
    return publicKey.clone();
  }
}
