package realtimeweb.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import realtimeweb.protocol.Nullable;

/** A certificate and key that somebody else puts into two files and replaces there. */
public final class PemFiles implements CertificateSource {
  private final Path certificates;
  private final Path key;
  private final InstantSource clock;
  private Text read = new Text("", "");

  private record Text(String certificates, String key) {}

  public PemFiles(Path certificates, Path key, InstantSource clock) {
    this.certificates = certificates;
    this.key = key;
    this.clock = clock;
  }

  @Override
  public CertifiedKey first() throws BadCertificate {
    Text text = text();
    CertifiedKey first = parse(text);
    read = text;
    return first;
  }

  /** By content: while the two files are written, one may be new already and the other not. */
  @Override
  public @Nullable CertifiedKey next(CertifiedKey current) throws BadCertificate {
    Text text = text();
    if (text.equals(read)) {
      return null;
    }
    CertifiedKey next = parse(text);
    read = text;
    return next.equals(current) ? null : next;
  }

  private Text text() throws BadCertificate {
    return new Text(text(certificates, "--tls-cert"), text(key, "--tls-key"));
  }

  private static String text(Path file, String flag) throws BadCertificate {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new BadCertificate(flag + " is " + file + ", but there is no such file.", e);
    } catch (IOException e) {
      throw new BadCertificate(flag + " is " + file + ", which cannot be read as text.", e);
    }
  }

  private CertifiedKey parse(Text text) throws BadCertificate {
    CertifiedKey both =
        PemReader.certifiedKey(
            text.certificates(), certificates.toString(), text.key(), key.toString());
    Instant until = both.leaf().getNotAfter().toInstant();
    if (!both.isValidAt(clock.instant())) {
      Instant from = both.leaf().getNotBefore().toInstant();
      throw new BadCertificate(
          "The certificate in "
              + certificates
              + " is valid from "
              + from
              + " to "
              + until
              + ", which is not now.");
    }
    return both;
  }
}
