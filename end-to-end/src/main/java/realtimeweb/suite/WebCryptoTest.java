package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.WebCrypto;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.Crypto;
import realtimeweb.secure.Forged;

final class WebCryptoTest {
  private final Crypto crypto = new WebCrypto();

  @Test
  void bothEndsAgree() throws Malformed {
    Crypto.KeyPair a = crypto.generateKeyPair();
    Crypto.KeyPair b = crypto.generateKeyPair();
    assertArrayEquals(crypto.agree(a, b.publicKey()), crypto.agree(b, a.publicKey()));
    assertEquals(crypto.publicKeyBytes(), a.publicKey().length);
  }

  @Test
  void whatIsNoPointIsMalformed() {
    Crypto.KeyPair mine = crypto.generateKeyPair();
    byte[] offTheCurve = crypto.generateKeyPair().publicKey();
    offTheCurve[64] ^= 1;
    assertThrows(Malformed.class, () -> crypto.agree(mine, offTheCurve));
    assertThrows(Malformed.class, () -> crypto.agree(mine, new byte[65]));
    assertThrows(Malformed.class, () -> crypto.agree(mine, new byte[0]));
    assertThrows(Malformed.class, () -> crypto.agree(mine, new byte[33]));
  }

  @Test
  void whatWasSealedOpensAndNothingElseDoes() throws Forged {
    Crypto.AeadKey key = crypto.aeadKey(new byte[32]);
    byte[] plaintext = {1, 2, 3};
    byte[] sealed = crypto.seal(key, 7, new byte[] {9}, plaintext);
    assertEquals(plaintext.length + 16, sealed.length);
    assertArrayEquals(plaintext, crypto.open(key, 7, new byte[] {9}, sealed));
    assertThrows(Forged.class, () -> crypto.open(key, 8, new byte[] {9}, sealed));
    assertThrows(Forged.class, () -> crypto.open(key, 7, new byte[] {8}, sealed));
    assertThrows(Forged.class, () -> crypto.open(key, 7, new byte[] {9}, new byte[15]));
    sealed[0] ^= 1;
    assertThrows(Forged.class, () -> crypto.open(key, 7, new byte[] {9}, sealed));
  }

  @Test
  void anEmptyKeyIsAKey() {
    assertEquals(
        "thNnmggU2ex3L5XXeMNfxf8Wl8STcVZTxscSFEKSxa0=",
        base64(crypto.hmacSha256(new byte[0], new byte[0])));
  }

  @Test
  void passwordsAreStretched() {
    byte[] password = {'p', 'a', 's', 's', 'w', 'o', 'r', 'd'};
    byte[] salt = {'s', 'a', 'l', 't'};
    assertEquals(
        "Eg+2z/z4syxD5yJSVsT4N6hlSMkszDVICAWYfLcL4Xs=",
        base64(crypto.pbkdf2Sha256(password, salt, 1, 32)));
    assertEquals(64, crypto.pbkdf2Sha512(new byte[0], salt, 1, 64).length);
  }

  @Test
  void randomBytesDiffer() {
    assertEquals(false, base64(crypto.random(16)).equals(base64(crypto.random(16))));
  }

  @Test
  void composedAndDecomposedTextIsTheSame() {
    assertEquals("\u00e9", crypto.normalize("e\u0301"));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
