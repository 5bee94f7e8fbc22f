package realtimeweb.tls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/** Serves nobody, but lets the server listen until its real certificate is there. */
public final class TemporaryCertificate {
  private static final Duration LIFETIME = Duration.ofDays(7);

  private TemporaryCertificate() {}

  /** Signed by itself, for these hosts. */
  public static CertifiedKey make(List<String> hosts, Instant now) {
    Issuing.Validity validity = new Issuing.Validity(now, now.plus(LIFETIME));
    X500Name subject = new X500Name("CN=not ready yet");
    return Issuing.server(subject, new LocalNames(hosts, List.of()), validity, null);
  }
}
