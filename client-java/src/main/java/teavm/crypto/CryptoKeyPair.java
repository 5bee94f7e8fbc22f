package teavm.crypto;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The two halves of an asymmetric key (Web Cryptography 17). */
public interface CryptoKeyPair extends JSObject {
  @JSProperty
  CryptoKey getPrivateKey();

  @JSProperty
  CryptoKey getPublicKey();
}
