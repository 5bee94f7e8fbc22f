package realtimeweb.tls;

import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import realtimeweb.protocol.Nullable;

/** Certificates of the local authority, renewed when they get old or the machine's names change. */
public final class LocalCertificates implements CertificateSource {
  private static final String CERTIFICATE = "server.crt";
  private static final String KEY = "server.key";

  private final SecretFiles files;
  private final Supplier<LocalNames> names;
  private final InstantSource clock;
  private volatile LocalAuthority authority;

  /**
   * @throws BadCertificate if the authority's files cannot be read or made
   */
  public LocalCertificates(SecretFiles files, Supplier<LocalNames> names, InstantSource clock)
      throws BadCertificate {
    this.files = files;
    this.names = names;
    this.clock = clock;
    this.authority = LocalAuthority.in(files, names.get(), clock.instant());
  }

  public LocalAuthority authority() {
    return authority;
  }

  /** The one of the last run if it still fits: some people have accepted just that one. */
  @Override
  public CertifiedKey first() throws BadCertificate {
    CertifiedKey kept = kept();
    return kept != null && fits(kept) ? kept : issue();
  }

  @Override
  public @Nullable CertifiedKey next(CertifiedKey current) throws BadCertificate {
    authority = LocalAuthority.in(files, names.get(), clock.instant());
    return fits(current) ? null : issue();
  }

  private CertifiedKey issue() throws BadCertificate {
    CertifiedKey fresh = authority.issue(authority.permitted(names.get()), clock.instant());
    files.write(KEY, fresh.pem().privateKey());
    files.write(CERTIFICATE, fresh.pem().certificates());
    return fresh;
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
      // The last run ended between writing the two files; both are created again.
      return null;
    }
  }

  private boolean fits(CertifiedKey key) {
    return !key.isDueAt(clock.instant())
        && key.isValidAt(clock.instant())
        && isOfThisAuthority(key)
        && AlternativeNames.of(key.leaf())
            .containsAll(AlternativeNames.of(authority.permitted(names.get())));
  }

  private boolean isOfThisAuthority(CertifiedKey key) {
    try {
      key.leaf().verify(authority.certificate().getPublicKey());
      return key.chain().equals(List.of(key.leaf(), authority.certificate()));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
