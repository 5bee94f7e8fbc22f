package realtimeweb.tls;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.bouncycastle.util.io.pem.PemWriter;
import realtimeweb.protocol.Nullable;

/**
 * A private key and its certificate chain.
 *
 * @param chain the key's own certificate first; not empty
 */
public record CertifiedKey(PrivateKey key, List<X509Certificate> chain) {
  private static final int LARGEST_CURVE_BITS = 384;

  public CertifiedKey {
    chain = List.copyOf(chain);
  }

  /** The key's own certificate. */
  public X509Certificate leaf() {
    return chain.get(0);
  }

  /** Whether the current time is within the certificate's validity period. */
  public boolean isValidAt(Instant now) {
    return !now.isBefore(leaf().getNotBefore().toInstant())
        && now.isBefore(leaf().getNotAfter().toInstant());
  }

  /** Whether two thirds of the validity period are over, which leaves time for retries. */
  public boolean isDueAt(Instant now) {
    Instant from = leaf().getNotBefore().toInstant();
    Duration lifetime = Duration.between(from, leaf().getNotAfter().toInstant());
    return now.isAfter(from.plus(lifetime.multipliedBy(2).dividedBy(3)));
  }

  /** Why some browsers reject the certificate although TLS can use it; null if none do. */
  @Nullable
  String doubt() {
    if (key.getAlgorithm().equals("RSASSA-PSS")) {
      return "No browser connects where the key is RSA-PSS; let it be RSA or P-256.";
    }
    return key instanceof ECPrivateKey ec
            && ec.getParams().getOrder().bitLength() > LARGEST_CURVE_BITS
        ? "Chrome and Edge do not connect where the key is on P-521; let it be on P-256."
        : null;
  }

  /** As PEM text, for a file or another program. */
  public Identity.Pem pem() {
    return new Identity.Pem(pem(chain), pem(key));
  }

  static String pem(Collection<X509Certificate> certificates) {
    try {
      StringBuilder all = new StringBuilder();
      for (X509Certificate certificate : certificates) {
        all.append(write(new JcaMiscPEMGenerator(certificate)));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String pem(PrivateKey key) {
    try {
      return write(new JcaPKCS8Generator(key, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(PemObjectGenerator object) throws IOException {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(object);
    }
    return text.toString();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "CertifiedKey[" + leaf().getSubjectX500Principal() + "]";
  }
}
