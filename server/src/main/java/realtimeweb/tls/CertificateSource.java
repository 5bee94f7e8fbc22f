package realtimeweb.tls;

import realtimeweb.protocol.Nullable;

/** A source of the server's certificates. */
public interface CertificateSource {
  /**
   * The first certificate.
   *
   * @throws BadCertificate if the server cannot start without manual intervention
   */
  CertifiedKey first() throws BadCertificate;

  /**
   * The replacement for {@code current}, or null if it can stay. Called periodically; may block for
   * long.
   *
   * @throws BadCertificate if a replacement is due but unavailable; the current one stays
   */
  @Nullable
  CertifiedKey next(CertifiedKey current) throws BadCertificate;
}
