package realtimeweb.secure.noise;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/** X25519 (RFC 7748), the function of the published Noise vectors. */
final class X25519 implements Curve {
  private static final int BYTES = 32;

  @Override
  public int publicKeyBytes() {
    return BYTES;
  }

  @Override
  public String agreement() {
    return "X25519";
  }

  @Override
  public KeyPair generate() throws GeneralSecurityException {
    return KeyPairGenerator.getInstance("X25519").generateKeyPair();
  }

  @Override
  public byte[] encode(PublicKey key) {
    byte[] bigEndian = ((XECPublicKey) key).getU().toByteArray();
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < Math.min(BYTES, bigEndian.length); i++) {
      bytes[i] = bigEndian[bigEndian.length - 1 - i];
    }
    return bytes;
  }

  @Override
  public PublicKey decode(byte[] bytes) throws GeneralSecurityException {
    byte[] bigEndian = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bigEndian[i] = bytes[BYTES - 1 - i];
    }
    return KeyFactory.getInstance("X25519")
        .generatePublic(
            new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, bigEndian)));
  }

  /** The pair of a private key: its public half is the private key times the base point. */
  static KeyPair pair(byte[] privateKey) throws GeneralSecurityException {
    X25519 curve = new X25519();
    PrivateKey key =
        KeyFactory.getInstance("X25519")
            .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, privateKey));
    byte[] basePoint = new byte[BYTES];
    basePoint[0] = 9;
    KeyAgreement agreement = KeyAgreement.getInstance("X25519");
    agreement.init(key);
    agreement.doPhase(curve.decode(basePoint), true);
    return new KeyPair(curve.decode(agreement.generateSecret()), key);
  }
}
