package realtimeweb.acme;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.shredzone.acme4j.util.KeyPairUtils;
import realtimeweb.protocol.Nullable;
import realtimeweb.tls.AlternativeNames;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.BouncyCastle;
import realtimeweb.tls.CertificateSource;
import realtimeweb.tls.CertifiedKey;
import realtimeweb.tls.Identity;
import realtimeweb.tls.PemReader;
import realtimeweb.tls.SecretFiles;
import realtimeweb.tls.TemporaryCertificate;

/**
 * Certificates of an ACME server, stored on disk and renewed after two thirds of their lifetime.
 * Until the first is issued, a temporary certificate lets the server listen.
 */
public final class AcmeCertificates implements CertificateSource {
  private static final String ACCOUNT_KEY = "account.key";
  private static final String CERTIFICATE = "server.crt";
  private static final String KEY = "server.key";

  /** Let's Encrypt allows five failures an hour. */
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  private final AcmeTerms terms;
  private final SecretFiles files;
  private final AcmeOrder order;
  private final InstantSource clock;
  private Instant notBefore = Instant.MIN;
  private Duration pause = FIRST_PAUSE;

  /** {@code files} are for this one directory alone: its account and its certificate. */
  public AcmeCertificates(
      AcmeTerms terms, SecretFiles files, Challenges challenges, InstantSource clock) {
    this.terms = terms;
    this.files = files;
    this.order = new AcmeOrder(terms, challenges);
    this.clock = clock;
    BouncyCastle.register();
  }

  @Override
  public CertifiedKey first() throws BadCertificate {
    CertifiedKey kept = kept();
    return kept != null && covers(kept) && kept.isValidAt(clock.instant())
        ? kept
        : TemporaryCertificate.make(terms.domains(), clock.instant());
  }

  @Override
  public @Nullable CertifiedKey next(CertifiedKey current) throws BadCertificate {
    Instant now = clock.instant();
    boolean mayStay = covers(current) && !TemporaryCertificate.is(current) && !current.isDueAt(now);
    if (mayStay || now.isBefore(notBefore)) {
      return null;
    }
    // Until it succeeds: what fails once fails soon again, and the server counts.
    notBefore = now.plus(pause);
    pause =
        pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    CertifiedKey next = order.place(accountKey());
    keep(next);
    pause = FIRST_PAUSE;
    return next;
  }

  private boolean covers(CertifiedKey key) {
    return AlternativeNames.of(key.leaf()).equals(Set.copyOf(terms.domains()));
  }

  private @Nullable CertifiedKey kept() throws BadCertificate {
    String certificate = files.read(CERTIFICATE);
    String key = files.read(KEY);
    if (certificate == null || key == null) {
      return null;
    }
    try {
      return PemReader.certifiedKey(certificate, CERTIFICATE, key, KEY);
    } catch (BadCertificate e) {
      // The last run ended between writing the two files: order a new certificate.
      return null;
    }
  }

  private void keep(CertifiedKey key) throws BadCertificate {
    Identity.Pem pem = key.pem();
    files.write(KEY, pem.privateKey());
    files.write(CERTIFICATE, pem.certificates());
  }

  private KeyPair accountKey() throws BadCertificate {
    try {
      String known = files.read(ACCOUNT_KEY);
      if (known != null) {
        return KeyPairUtils.readKeyPair(new StringReader(known));
      }
      KeyPair fresh = KeyPairUtils.createECKeyPair("secp256r1");
      StringWriter text = new StringWriter();
      KeyPairUtils.writeKeyPair(fresh, text);
      files.write(ACCOUNT_KEY, text.toString());
      return fresh;
    } catch (IOException e) {
      throw new BadCertificate(
          "The account's key in " + files.path(ACCOUNT_KEY) + " cannot be read.", e);
    }
  }
}
