package realtimeweb.secure.noise;

import realtimeweb.protocol.Malformed;

/**
 * The cryptographic primitives of the secure channel. Calls look synchronous, but await
 * SubtleCrypto in the browser: call them only from a mailbox event or in a background task.
 */
public interface Crypto {

  /** A Diffie-Hellman key pair with a non-extractable private key. */
  interface KeyPair {
    /** The public key in wire format: {@link Crypto#publicKeyBytes} bytes. */
    byte[] publicKey();
  }

  /** An AES-256-GCM key. */
  interface AeadKey {}

  /**
   * Length of a public key, in bytes: 65 for P-256 (an uncompressed point, SEC 1 section 2.3.3), 32
   * for X25519.
   */
  int publicKeyBytes();

  /** Generates a key pair. */
  KeyPair generateKeyPair();

  /**
   * The shared secret, 32 bytes (for P-256 the x coordinate, SEC 1 section 3.3.1).
   *
   * @throws Malformed if {@code theirPublicKey} is not a point of the curve
   */
  byte[] agree(KeyPair mine, byte[] theirPublicKey) throws Malformed;

  /** The key for {@link #seal} and {@link #open}; {@code key} has 32 bytes. */
  AeadKey aeadKey(byte[] key);

  /**
   * Encrypts with AES-256-GCM and a 16-byte tag (NIST SP 800-38D); the nonce is four zero bytes and
   * the big-endian counter.
   *
   * @return ciphertext and tag
   */
  byte[] seal(AeadKey key, long counter, byte[] associatedData, byte[] plaintext);

  /**
   * Decrypts the output of {@link #seal}.
   *
   * @throws AuthenticationFailure if the tag does not match
   */
  byte[] open(AeadKey key, long counter, byte[] associatedData, byte[] sealed)
      throws AuthenticationFailure;

  /** SHA-256 (FIPS 180-4). */
  byte[] sha256(byte[] data);

  /** HMAC-SHA-256 (RFC 2104). */
  byte[] hmacSha256(byte[] key, byte[] data);

  /** PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2). */
  byte[] pbkdf2Sha256(byte[] password, byte[] salt, int iterations, int bytes);

  /** PBKDF2 with HMAC-SHA-512 (RFC 8018 section 5.2). */
  byte[] pbkdf2Sha512(byte[] password, byte[] salt, int iterations, int bytes);

  /** Random bytes from the platform's cryptographic generator. */
  byte[] random(int bytes);

  /** The text in Unicode normalization form C. */
  String normalize(String text);

  /** The text in Unicode normalization form KC. */
  String normalizeCompatibly(String text);
}
