package realtimeweb.secure.noise;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/** ECDH over P-256, points uncompressed (SEC 1 section 2.3.3). */
final class P256 implements Curve {
  private static final int COORDINATE_BYTES = 32;

  @Override
  public int publicKeyBytes() {
    return 1 + 2 * COORDINATE_BYTES;
  }

  @Override
  public String agreement() {
    return "ECDH";
  }

  @Override
  public KeyPair generate() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  @Override
  public byte[] encode(PublicKey key) {
    ECPoint point = ((ECPublicKey) key).getW();
    return Bytes.concat(
        new byte[] {4}, coordinate(point.getAffineX()), coordinate(point.getAffineY()));
  }

  @Override
  public PublicKey decode(byte[] bytes) throws GeneralSecurityException {
    if (bytes.length != publicKeyBytes() || bytes[0] != 4) {
      throw new InvalidKeyException("not an uncompressed point");
    }
    ECParameterSpec parameters = parameters();
    ECPoint point =
        new ECPoint(
            new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE_BYTES)),
            new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE_BYTES, bytes.length)));
    requireOnCurve(point, parameters.getCurve());
    return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters));
  }

  private static void requireOnCurve(ECPoint point, EllipticCurve curve)
      throws InvalidKeyException {
    BigInteger prime = ((ECFieldFp) curve.getField()).getP();
    BigInteger x = point.getAffineX();
    BigInteger y = point.getAffineY();
    BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
    boolean inField = x.compareTo(prime) < 0 && y.compareTo(prime) < 0;
    if (!inField || !y.multiply(y).mod(prime).equals(right)) {
      throw new InvalidKeyException("not on the curve");
    }
  }

  private static ECParameterSpec parameters() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static byte[] coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return fixed;
  }
}
