package realtimeweb.browser.store;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.crypto.Crypto;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;
import realtimeweb.browser.page.ByteArrays;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.AuthenticationFailure;
import teavm.crypto.Algorithm;
import teavm.crypto.CryptoKey;
import teavm.crypto.CryptoKeyPair;
import teavm.crypto.SubtleCrypto;
import teavm.promise.Patience;
import teavm.promise.Rejection;

/**
 * The cryptographic primitives by SubtleCrypto, over P-256. Every call except {@link #random}
 * suspends, and throws {@link teavm.promise.Overdue} if the browser does not answer.
 */
public final class WebCrypto implements realtimeweb.secure.noise.Crypto {
  private static final int POINT_BYTES = 65;
  private static final int UNCOMPRESSED = 4;
  private static final int SECRET_BITS = 256;

  private final Patience patience = new Patience("crypto", 8_000);

  /** A deliberately slow function takes seconds on an old phone. */
  private final Patience stretching = new Patience("pbkdf2", 30_000);

  private final SubtleCrypto subtle;

  /** Call it only if {@link #isSupported}. */
  public WebCrypto() {
    subtle = SubtleCrypto.current();
  }

  /** False in a page loaded over http from another machine. */
  public static boolean isSupported() {
    return SubtleCrypto.isSupported();
  }

  @Override
  public int publicKeyBytes() {
    return POINT_BYTES;
  }

  @Override
  public KeyPair generateKeyPair() {
    return keyPair(
        patience.await(
            subtle.generateKey(Algorithm.ecdh("P-256"), false, new String[] {"deriveBits"})));
  }

  /** Wraps the browser's keys as a key pair. */
  KeyPair keyPair(CryptoKeyPair keys) {
    return new WebKeyPair(keys, answer(subtle.exportKey("raw", keys.getPublicKey())));
  }

  @Override
  public byte[] agree(KeyPair mine, byte[] theirPublicKey) throws Malformed {
    CryptoKey theirs = point(theirPublicKey);
    CryptoKey own = ((WebKeyPair) mine).keys().getPrivateKey();
    return answer(subtle.deriveBits(Algorithm.agreeWith(theirs), own, SECRET_BITS));
  }

  private CryptoKey point(byte[] bytes) throws Malformed {
    if (bytes.length != POINT_BYTES || bytes[0] != UNCOMPRESSED) {
      throw new Malformed("public key: not an uncompressed point");
    }
    try {
      return patience.await(
          subtle.importKey(
              "raw", ByteArrays.view(bytes), Algorithm.ecdh("P-256"), false, new String[0]));
    } catch (Rejection e) {
      throw new Malformed("public key: not on the curve");
    }
  }

  @Override
  public AeadKey aeadKey(byte[] key) {
    return new AesKey(imported("AES-GCM", key, "encrypt", "decrypt"));
  }

  @Override
  public byte[] seal(AeadKey key, long counter, byte[] associatedData, byte[] plaintext) {
    return answer(
        subtle.encrypt(
            aesGcm(counter, associatedData), ((AesKey) key).key, ByteArrays.view(plaintext)));
  }

  @Override
  public byte[] open(AeadKey key, long counter, byte[] associatedData, byte[] sealed)
      throws AuthenticationFailure {
    JSPromise<ArrayBuffer> opened =
        subtle.decrypt(
            aesGcm(counter, associatedData), ((AesKey) key).key, ByteArrays.view(sealed));
    try {
      return answer(opened);
    } catch (Rejection e) {
      throw new AuthenticationFailure();
    }
  }

  @Override
  public byte[] sha256(byte[] data) {
    return answer(subtle.digest("SHA-256", ByteArrays.view(data)));
  }

  @Override
  public byte[] hmacSha256(byte[] key, byte[] data) {
    CryptoKey hmac =
        patience.await(
            subtle.importKey(
                "raw",
                ByteArrays.view(hmacKey(key)),
                Algorithm.hmac("SHA-256"),
                false,
                new String[] {"sign"}));
    return answer(subtle.sign(Algorithm.named("HMAC"), hmac, ByteArrays.view(data)));
  }

  @Override
  public byte[] pbkdf2Sha256(byte[] password, byte[] salt, int iterations, int bytes) {
    return pbkdf2("SHA-256", password, salt, iterations, bytes);
  }

  @Override
  public byte[] pbkdf2Sha512(byte[] password, byte[] salt, int iterations, int bytes) {
    return pbkdf2("SHA-512", password, salt, iterations, bytes);
  }

  private byte[] pbkdf2(String hash, byte[] password, byte[] salt, int iterations, int bytes) {
    CryptoKey base = imported("PBKDF2", hmacKey(password), "deriveBits");
    Algorithm algorithm = Algorithm.pbkdf2(hash, ByteArrays.view(salt), iterations);
    return ByteArrays.of(stretching.await(subtle.deriveBits(algorithm, base, Byte.SIZE * bytes)));
  }

  @Override
  public byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    Crypto.current().getRandomValues(ByteArrays.view(random));
    return random;
  }

  @Override
  public String normalize(String text) {
    return normalized(text, "NFC");
  }

  @Override
  public String normalizeCompatibly(String text) {
    return normalized(text, "NFKC");
  }

  private CryptoKey imported(String algorithm, byte[] key, String... usages) {
    return patience.await(
        subtle.importKey("raw", ByteArrays.view(key), Algorithm.named(algorithm), false, usages));
  }

  private byte[] answer(JSPromise<ArrayBuffer> promise) {
    return ByteArrays.of(patience.await(promise));
  }

  // HMAC pads keys with zeros (RFC 2104 section 2), and browsers refuse the empty key.
  private static byte[] hmacKey(byte[] key) {
    return key.length == 0 ? new byte[1] : key;
  }

  private static Algorithm aesGcm(long counter, byte[] associatedData) {
    byte[] nonce = new byte[12];
    for (int i = 0; i < Long.BYTES; i++) {
      nonce[nonce.length - 1 - i] = (byte) (counter >>> (Byte.SIZE * i));
    }
    return Algorithm.aesGcm(Int8Array.fromJavaArray(nonce), ByteArrays.view(associatedData));
  }

  @JSBody(
      params = {"text", "form"},
      script = "return text.normalize(form);")
  private static native String normalized(String text, String form);

  private static final class AesKey implements AeadKey {
    private final CryptoKey key;

    AesKey(CryptoKey key) {
      this.key = key;
    }
  }
}
