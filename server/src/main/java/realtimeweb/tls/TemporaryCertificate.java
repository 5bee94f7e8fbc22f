package realtimeweb.tls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/** A placeholder certificate that lets the server listen until the real one is issued. */
public final class TemporaryCertificate {
  private static final X500Name SUBJECT = new X500Name("CN=not ready yet");
  private static final Duration LIFETIME = Duration.ofDays(7);

  private TemporaryCertificate() {}

  /** Self-signed, for these hosts. */
  public static CertifiedKey make(List<String> hosts, Instant now) {
    CertificateIssuer.Validity validity = new CertificateIssuer.Validity(now, now.plus(LIFETIME));
    return CertificateIssuer.server(SUBJECT, new LocalNames(hosts, List.of()), validity, null);
  }

  /** Whether it is one of these. */
  public static boolean is(CertifiedKey key) {
    return SUBJECT.equals(X500Name.getInstance(key.leaf().getSubjectX500Principal().getEncoded()));
  }
}
