package realtimeweb.server;

import java.nio.file.Path;
import realtimeweb.acme.AcmeTerms;

/** Where the certificate for https is to come from. */
sealed interface Certificate {
  /** From nowhere: http alone. */
  record None() implements Certificate {}

  /** From an authority of this machine's own, whose keys are kept in a directory. */
  record Local(Path data) implements Certificate {}

  /** From two PEM files. */
  record Files(Path certificates, Path key) implements Certificate {}

  /** From an ACME server; keys and certificates are kept in a directory. */
  record Acme(AcmeTerms terms, Path data) implements Certificate {}
}
