package realtimeweb.tls;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import realtimeweb.protocol.Nullable;

/** Reads keys and certificates from text: PKCS #8, PKCS #1, SEC 1 and X.509 (RFC 7468). */
public final class PemReader {
  private PemReader() {}

  /**
   * Both together, found to match.
   *
   * @param certificatesAt where the text is from, for the sentence
   * @throws BadCertificate if either is something else, or they do not match
   */
  public static CertifiedKey certifiedKey(
      String certificates, String certificatesAt, String key, String keyAt) throws BadCertificate {
    CertifiedKey both = new CertifiedKey(key(key, keyAt), chain(certificates, certificatesAt));
    if (!matches(both)) {
      throw new BadCertificate(
          "The key in "
              + keyAt
              + " is not the key of the first certificate in "
              + certificatesAt
              + ".");
    }
    return both;
  }

  private static List<X509Certificate> chain(String text, String at) throws BadCertificate {
    List<X509Certificate> chain = new ArrayList<>();
    for (Object object : objects(text, at)) {
      if (object instanceof X509CertificateHolder holder) {
        chain.add(certificate(holder, at));
      }
    }
    if (chain.isEmpty()) {
      throw new BadCertificate(
          at + " holds no certificate; it must be PEM text with BEGIN CERTIFICATE.");
    }
    return chain;
  }

  private static X509Certificate certificate(X509CertificateHolder holder, String at)
      throws BadCertificate {
    try {
      return new JcaX509CertificateConverter().getCertificate(holder);
    } catch (CertificateException e) {
      throw new BadCertificate(at + " holds a broken certificate.", e);
    }
  }

  private static PrivateKey key(String text, String at) throws BadCertificate {
    for (Object object : objects(text, at)) {
      if (object instanceof PEMEncryptedKeyPair || object instanceof PKCS8EncryptedPrivateKeyInfo) {
        throw new BadCertificate(
            at
                + " is protected by a password; remove it with: openssl pkey -in "
                + at
                + " -out plain.key");
      }
      PrivateKeyInfo info = info(object);
      if (info != null) {
        return key(info, at);
      }
    }
    throw new BadCertificate(
        at + " holds no private key; it must be PEM text with BEGIN PRIVATE KEY.");
  }

  private static @Nullable PrivateKeyInfo info(Object object) {
    if (object instanceof PEMKeyPair pair) {
      return pair.getPrivateKeyInfo();
    }
    return object instanceof PrivateKeyInfo info ? info : null;
  }

  /** By Java's own provider, whose TLS takes its keys alone without a detour. */
  private static PrivateKey key(PrivateKeyInfo info, String at) throws BadCertificate {
    try {
      PrivateKey key = new JcaPEMKeyConverter().getPrivateKey(info);
      return KeyFactory.getInstance(key.getAlgorithm().equals("ECDSA") ? "EC" : key.getAlgorithm())
          .generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
    } catch (IOException | GeneralSecurityException e) {
      throw new BadCertificate(at + " holds a key of a kind that TLS here cannot use.", e);
    }
  }

  private static List<Object> objects(String text, String at) throws BadCertificate {
    List<Object> objects = new ArrayList<>();
    try (PEMParser parser = new PEMParser(new StringReader(text))) {
      Object object = parser.readObject();
      while (object != null) {
        objects.add(object);
        object = parser.readObject();
      }
      return objects;
    } catch (IOException | RuntimeException e) {
      throw new BadCertificate(at + " is broken PEM text, perhaps cut off.", e);
    }
  }

  /** Whether what the key signs is verified by the certificate. */
  private static boolean matches(CertifiedKey both) throws BadCertificate {
    String algorithm = both.key().getAlgorithm();
    if (!both.leaf().getPublicKey().getAlgorithm().equals(algorithm)) {
      return false;
    }
    try {
      Signature signature =
          Signature.getInstance(
              switch (algorithm) {
                case "EC" -> "SHA256withECDSA";
                case "RSA" -> "SHA256withRSA";
                default -> algorithm;
              });
      byte[] probe = {1, 2, 3};
      signature.initSign(both.key());
      signature.update(probe);
      byte[] signed = signature.sign();
      signature.initVerify(both.leaf().getPublicKey());
      signature.update(probe);
      return signature.verify(signed);
    } catch (InvalidKeyException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new BadCertificate("The key is of a kind that TLS here cannot use.", e);
    }
  }
}
