package realtimeweb.tls;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A certificate chain in TLS order: each certificate is signed by the next (RFC 8446 section
 * 4.4.2).
 */
final class CertificateChain {
  private static final byte[] PROBE = {1, 2, 3};
  private static final AlgorithmParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private CertificateChain() {}

  /**
   * The certificate chain of the key; empty if no certificate matches it. Of several certificates
   * for one key, the one that expires last is used.
   */
  static List<X509Certificate> of(PrivateKey key, List<X509Certificate> all) {
    return all.stream()
        .filter(certificate -> matches(key, certificate.getPublicKey()))
        .max(Comparator.comparing(X509Certificate::getNotAfter))
        .map(own -> from(own, new LinkedHashSet<>(all)))
        .orElse(List.of());
  }

  private static List<X509Certificate> from(X509Certificate own, Set<X509Certificate> others) {
    List<X509Certificate> chain = new ArrayList<>(List.of(own));
    for (int i = 0; i < chain.size(); i++) {
      X509Certificate last = chain.get(i);
      others.remove(last);
      others.stream().filter(next -> vouches(next, last)).findFirst().ifPresent(chain::add);
    }
    return chain;
  }

  private static boolean vouches(X509Certificate issuer, X509Certificate subject) {
    try {
      if (issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal())) {
        subject.verify(issuer.getPublicKey());
        return true;
      }
      return false;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether the private key matches the public key: signs a probe and verifies it. */
  private static boolean matches(PrivateKey key, PublicKey certified) {
    if (!certified.getAlgorithm().equals(key.getAlgorithm())) {
      return false;
    }
    try {
      Signature signature = signature(key);
      signature.initSign(key);
      signature.update(PROBE);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      signature.update(PROBE);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Signature signature(PrivateKey key) throws GeneralSecurityException {
    return switch (key.getAlgorithm()) {
      case "EC" -> Signature.getInstance("SHA256withECDSA");
      case "RSA" -> Signature.getInstance("SHA256withRSA");
      default -> {
        Signature pss = Signature.getInstance(key.getAlgorithm());
        AlgorithmParameterSpec own = key instanceof RSAKey rsa ? rsa.getParams() : null;
        pss.setParameter(own == null ? PSS : own);
        yield pss;
      }
    };
  }
}
