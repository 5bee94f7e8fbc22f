package realtimeweb.server.settings;

import java.nio.file.Path;
import realtimeweb.acme.AcmeTerms;

/** The origin of the certificate for https. */
public sealed interface CertificateSetting {
  /** No certificate: http alone. */
  record None() implements CertificateSetting {}

  /** A local certificate authority, whose keys are kept in a directory. */
  record Local(Path data) implements CertificateSetting {}

  /** Two PEM files. */
  record Files(Path certificates, Path key) implements CertificateSetting {}

  /** An ACME server; keys and certificates are kept in a directory. */
  record Acme(AcmeTerms terms, Path data) implements CertificateSetting {}
}
