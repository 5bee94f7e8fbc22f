package realtimeweb.secure.noise;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;

/** What differs between the Diffie-Hellman functions that the tests use. */
interface Curve {
  int publicKeyBytes();

  /** The name for {@link javax.crypto.KeyAgreement}. */
  String agreement();

  KeyPair generate() throws GeneralSecurityException;

  byte[] encode(PublicKey key);

  PublicKey decode(byte[] bytes) throws GeneralSecurityException;
}
