package realtimeweb.secure.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import org.junit.jupiter.api.Test;
import realtimeweb.secure.CryptoContract;
import realtimeweb.secure.Hex;

/** The contract on the JVM, and what only the JVM can check: agreement with a given private key. */
class JvmCryptoTest extends CryptoContract {
  private final JvmCrypto crypto = new JvmCrypto();

  @Override
  protected Crypto crypto() {
    return crypto;
  }

  /** RFC 5903 section 8.1. */
  @Test
  void agreementGivesThePublishedSecret() throws Exception {
    byte[] theirs =
        Hex.bytes(
            "04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63"
                + "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab");
    Crypto.KeyPair mine =
        crypto.pair(
            new KeyPair(
                new P256().decode(theirs),
                privateKey("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433")));
    assertEquals(
        "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de",
        Hex.of(crypto.agree(mine, theirs)));
  }

  private static PrivateKey privateKey(String hex) throws Exception {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return KeyFactory.getInstance("EC")
        .generatePrivate(
            new ECPrivateKeySpec(
                new BigInteger(hex, 16), parameters.getParameterSpec(ECParameterSpec.class)));
  }
}
