package realtimeweb.secure.noise;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.Hex;

/** The port over javax.crypto. PBKDF2 results are kept, since tests derive the same keys often. */
public class JvmCrypto implements Crypto {
  private static final int TAG_BYTES = 16;
  private static final Map<String, byte[]> STRETCHED = new ConcurrentHashMap<>();

  private final SecureRandom random = new SecureRandom();
  private final Curve curve;

  public JvmCrypto() {
    this(new P256());
  }

  JvmCrypto(Curve curve) {
    this.curve = curve;
  }

  private record Pair(Curve curve, java.security.KeyPair keys) implements KeyPair {
    @Override
    public byte[] publicKey() {
      return curve.encode(keys.getPublic());
    }
  }

  private record Aes(SecretKeySpec key) implements AeadKey {}

  @Override
  public int publicKeyBytes() {
    return curve.publicKeyBytes();
  }

  @Override
  public KeyPair generateKeyPair() {
    try {
      return pair(curve.generate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  final KeyPair pair(java.security.KeyPair keys) {
    return new Pair(curve, keys);
  }

  @Override
  public byte[] agree(KeyPair mine, byte[] theirPublicKey) throws Malformed {
    try {
      KeyAgreement agreement = KeyAgreement.getInstance(curve.agreement());
      agreement.init(((Pair) mine).keys().getPrivate());
      agreement.doPhase(curve.decode(theirPublicKey), true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException e) {
      throw new Malformed("public key");
    }
  }

  @Override
  public AeadKey aeadKey(byte[] key) {
    return new Aes(new SecretKeySpec(key, "AES"));
  }

  @Override
  public byte[] seal(AeadKey key, long counter, byte[] associatedData, byte[] plaintext) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, counter, associatedData).doFinal(plaintext);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] open(AeadKey key, long counter, byte[] associatedData, byte[] sealed)
      throws AuthenticationFailure {
    if (sealed.length < TAG_BYTES) {
      throw new AuthenticationFailure();
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, key, counter, associatedData).doFinal(sealed);
    } catch (AEADBadTagException e) {
      throw new AuthenticationFailure();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] sha256(byte[] data) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] hmacSha256(byte[] key, byte[] data) {
    return mac("HmacSHA256", key).doFinal(data);
  }

  @Override
  public byte[] pbkdf2Sha256(byte[] password, byte[] salt, int iterations, int bytes) {
    return stretch("HmacSHA256", password, salt, iterations, bytes);
  }

  @Override
  public byte[] pbkdf2Sha512(byte[] password, byte[] salt, int iterations, int bytes) {
    return stretch("HmacSHA512", password, salt, iterations, bytes);
  }

  @Override
  public byte[] random(int bytes) {
    byte[] output = new byte[bytes];
    random.nextBytes(output);
    return output;
  }

  @Override
  public String normalize(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Override
  public String normalizeCompatibly(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static Cipher cipher(int mode, AeadKey key, long counter, byte[] associatedData)
      throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(counter).array();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, ((Aes) key).key(), new GCMParameterSpec(8 * TAG_BYTES, nonce));
    cipher.updateAAD(associatedData);
    return cipher;
  }

  /** The platform's own PBKDF2 takes characters, not bytes, and so cannot take every password. */
  private static byte[] stretch(
      String hash, byte[] password, byte[] salt, int iterations, int bytes) {
    String question =
        hash + ' ' + Hex.of(password) + ' ' + Hex.of(salt) + ' ' + iterations + ' ' + bytes;
    return STRETCHED
        .computeIfAbsent(question, q -> pbkdf2(mac(hash, password), salt, iterations, bytes))
        .clone();
  }

  private static byte[] pbkdf2(Mac mac, byte[] salt, int iterations, int bytes) {
    ByteBuffer output = ByteBuffer.allocate(bytes);
    for (int block = 1; output.hasRemaining(); block++) {
      byte[] u = mac.doFinal(Bytes.concat(salt, ByteBuffer.allocate(4).putInt(block).array()));
      byte[] sum = u;
      for (int i = 1; i < iterations; i++) {
        u = mac.doFinal(u);
        sum = xor(sum, u);
      }
      output.put(sum, 0, Math.min(sum.length, output.remaining()));
    }
    return output.array();
  }

  private static byte[] xor(byte[] a, byte[] b) {
    byte[] sum = new byte[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = (byte) (a[i] ^ b[i]);
    }
    return sum;
  }

  /** HMAC pads its key with zeros, so that one zero byte is the same as the empty key. */
  private static Mac mac(String name, byte[] key) {
    try {
      Mac mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, name));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
