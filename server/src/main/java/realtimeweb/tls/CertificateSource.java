package realtimeweb.tls;

import realtimeweb.protocol.Nullable;

/** Where the server's certificate comes from. */
public interface CertificateSource {
  /**
   * The certificate to begin with.
   *
   * @throws BadCertificate if the server cannot begin without a person's help
   */
  CertifiedKey first() throws BadCertificate;

  /**
   * What follows {@code current}, or null if it may stay. Asked again and again; may take long.
   *
   * @throws BadCertificate if there should be another and is none; the current one stays
   */
  @Nullable
  CertifiedKey next(CertifiedKey current) throws BadCertificate;
}
