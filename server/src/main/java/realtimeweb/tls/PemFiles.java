package realtimeweb.tls;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import realtimeweb.protocol.Nullable;

/** A certificate and key in one or two files, which another program or the operator replaces. */
public final class PemFiles implements CertificateSource {
  private final Named certificates;
  private final Named key;
  private final InstantSource clock;
  private byte[] certificatesRead = {};
  private byte[] keyRead = {};

  /**
   * A file and the option that sets it.
   *
   * @param flag the option's name, such as {@code --tls-cert}
   */
  public record Named(String flag, Path file) {
    private byte[] read() throws BadCertificate {
      try {
        return Files.readAllBytes(file);
      } catch (NoSuchFileException e) {
        throw new BadCertificate(is("but there is no such file."), e);
      } catch (AccessDeniedException e) {
        throw new BadCertificate(is("which this user may not read."), e);
      } catch (IOException e) {
        throw new BadCertificate(
            is(Files.isDirectory(file) ? "which is a directory." : "which cannot be read."), e);
      }
    }

    private String is(String flaw) {
      return flag + " is " + file + ", " + flaw;
    }
  }

  public PemFiles(Named certificates, Named key, InstantSource clock) {
    this.certificates = certificates;
    this.key = key;
    this.clock = clock;
  }

  @Override
  public CertifiedKey first() throws BadCertificate {
    return parsed(certificates.read(), key.read());
  }

  /**
   * Compares contents: while the two files are being replaced, one may be new and the other old.
   */
  @Override
  public @Nullable CertifiedKey next(CertifiedKey current) throws BadCertificate {
    byte[] newCertificates = certificates.read();
    byte[] newKey = key.read();
    if (Arrays.equals(newCertificates, certificatesRead) && Arrays.equals(newKey, keyRead)) {
      return null;
    }
    CertifiedKey next = parsed(newCertificates, newKey);
    return next.equals(current) ? null : next;
  }

  private CertifiedKey parsed(byte[] newCertificates, byte[] newKey) throws BadCertificate {
    CertifiedKey both =
        PemReader.certifiedKey(
            newCertificates, certificates.file().toString(), newKey, key.file().toString());
    if (!both.isValidAt(clock.instant())) {
      Instant from = both.leaf().getNotBefore().toInstant();
      Instant until = both.leaf().getNotAfter().toInstant();
      throw new BadCertificate(
          "The certificate in "
              + certificates.file()
              + " is valid from "
              + from
              + " to "
              + until
              + ", which is not now.");
    }
    certificatesRead = newCertificates;
    keyRead = newKey;
    return both;
  }
}
