package realtimeweb.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Reads private keys from PEM blocks: PKCS #8 (RFC 5958), PKCS #1 (RFC 8017), SEC 1 (RFC 5915). */
final class PemKey {
  private static final int SHORTEST_RSA_BITS = 1_024;
  private static final String MAKE_ANOTHER =
      "; make one on P-256, and a certificate for it: openssl genpkey -algorithm EC -pkeyopt"
          + " ec_paramgen_curve:P-256";

  /** Algorithm names of Java's own provider, whose TLS works directly only with its own keys. */
  private static final Map<String, String> KINDS =
      Map.of(
          PKCSObjectIdentifiers.rsaEncryption.getId(), "RSA",
          PKCSObjectIdentifiers.id_RSASSA_PSS.getId(), "RSASSA-PSS",
          X9ObjectIdentifiers.id_ecPublicKey.getId(), "EC");

  private static final Map<String, String> NOT_FOR_BROWSERS =
      Map.of(
          EdECObjectIdentifiers.id_Ed25519.getId(), "Ed25519",
          EdECObjectIdentifiers.id_Ed448.getId(), "Ed448",
          X9ObjectIdentifiers.id_dsa.getId(), "DSA");

  private static final Set<ASN1ObjectIdentifier> CURVES =
      Set.of(
          SECObjectIdentifiers.secp256r1,
          SECObjectIdentifiers.secp384r1,
          SECObjectIdentifiers.secp521r1);

  private PemKey() {}

  /**
   * The block's key.
   *
   * @throws BadCertificate if TLS with browsers cannot use it
   */
  static PrivateKey of(PemBlock block, String at) throws BadCertificate {
    if (block.encrypted() || block.label().equals("ENCRYPTED PRIVATE KEY")) {
      throw new BadCertificate(
          at
              + " is protected by a password; remove it with: openssl pkey -in "
              + at
              + " -out plain.key");
    }
    byte[] content = block.content();
    if (content == null) {
      throw new BadCertificate(
          at + " is broken PEM text, perhaps cut off: see BEGIN " + block.label() + ".");
    }
    try {
      return key(info(block.label(), content, at), at);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new BadCertificate(
          at + " holds a broken key; what BEGIN " + block.label() + " holds is something else.", e);
    }
  }

  private static PrivateKeyInfo info(String label, byte[] content, String at)
      throws BadCertificate, IOException {
    return switch (label) {
      case "PRIVATE KEY" -> PrivateKeyInfo.getInstance(content);
      case "RSA PRIVATE KEY" ->
          info(
              new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
              RSAPrivateKey.getInstance(content));
      case "EC PRIVATE KEY" -> {
        ECPrivateKey key = ECPrivateKey.getInstance(content);
        ASN1Encodable curve = key.getParametersObject();
        yield info(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve), key);
      }
      default ->
          throw new BadCertificate(
              at
                  + " holds a key of another kind, BEGIN "
                  + label
                  + "; it must be PEM text with BEGIN PRIVATE KEY.");
    };
  }

  private static PrivateKeyInfo info(AlgorithmIdentifier kind, ASN1Object key) throws IOException {
    return new PrivateKeyInfo(kind, key);
  }

  private static PrivateKey key(PrivateKeyInfo info, String at) throws BadCertificate, IOException {
    String identifier = info.getPrivateKeyAlgorithm().getAlgorithm().getId();
    String kind = KINDS.get(identifier);
    if (kind == null) {
      String name = NOT_FOR_BROWSERS.getOrDefault(identifier, identifier);
      throw new BadCertificate(
          at + " holds a key of the kind " + name + ", which browsers refuse" + MAKE_ANOTHER);
    }
    if (kind.equals("EC") && !hasCurveOfTls(info)) {
      throw new BadCertificate(
          at + " holds an EC key on a curve that browsers refuse" + MAKE_ANOTHER);
    }
    try {
      PrivateKey key =
          KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
      if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA_BITS) {
        throw new BadCertificate(
            at + " holds an RSA key that is too short to be safe" + MAKE_ANOTHER);
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw new BadCertificate(at + " holds a broken " + kind + " key" + MAKE_ANOTHER, e);
    }
  }

  /** Whether the curve is named, as RFC 8422 section 5.1.1 requires, and supported. */
  private static boolean hasCurveOfTls(PrivateKeyInfo info) {
    return info.getPrivateKeyAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
        && CURVES.contains(curve);
  }
}
