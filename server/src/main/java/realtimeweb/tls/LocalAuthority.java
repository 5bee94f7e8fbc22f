package realtimeweb.tls;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.NameConstraints;

/**
 * A local certificate authority. Users who install its certificate trust it for private addresses
 * and this machine's names, and for nothing else.
 */
public final class LocalAuthority {
  private static final String CERTIFICATE = "ca.crt";
  private static final String KEY = "ca.key";
  private static final Duration LIFETIME = Duration.ofDays(3_650);

  /** Users must install a new authority again, so the old one is kept until near its end. */
  private static final Duration TOO_LATE = Duration.ofDays(30);

  private static final Duration LEAF_LIFETIME = Duration.ofDays(90);

  /** Clocks of others may be late. */
  private static final Duration SLACK = Duration.ofDays(1);

  private final CertifiedKey own;

  private LocalAuthority(CertifiedKey own) {
    this.own = own;
  }

  /**
   * The authority in this directory, made if there is none or if it is about to end.
   *
   * @param names what it may vouch for beside private addresses and .local
   */
  static LocalAuthority in(SecretFiles files, LocalNames names, Instant now) throws BadCertificate {
    String certificate = files.read(CERTIFICATE);
    String key = files.read(KEY);
    if (certificate != null && key != null) {
      LocalAuthority known = read(files, certificate, key);
      if (known.lastsBeyond(now.plus(TOO_LATE))) {
        return known;
      }
    }
    return made(files, names, now);
  }

  private static LocalAuthority read(SecretFiles files, String certificate, String key)
      throws BadCertificate {
    try {
      CertifiedKey own =
          PemReader.certifiedKey(
              certificate, files.path(CERTIFICATE).toString(), key, files.path(KEY).toString());
      return new LocalAuthority(own);
    } catch (BadCertificate e) {
      throw new BadCertificate(
          e.getMessage()
              + " Put both files back from a copy, or remove both to have a new authority made.",
          e);
    }
  }

  private static LocalAuthority made(SecretFiles files, LocalNames names, Instant now)
      throws BadCertificate {
    CertificateIssuer.Validity validity =
        new CertificateIssuer.Validity(now.minus(SLACK), now.plus(LIFETIME));
    CertifiedKey own =
        CertificateIssuer.authority(name(names, now), NameConstraint.around(names), validity);
    files.write(KEY, own.pem().privateKey());
    files.write(CERTIFICATE, own.pem().certificates());
    return new LocalAuthority(own);
  }

  /** Distinguishes it from other machines' authorities in a phone's list. */
  private static X500Name name(LocalNames names, Instant now) {
    String machine =
        names.hosts().stream()
            .filter(host -> host.endsWith(".local"))
            .map(host -> host.substring(0, host.length() - ".local".length()))
            .findFirst()
            .orElse("localhost");
    String day = now.toString().substring(0, 10);
    String common = "RealtimeWeb on " + machine + ", " + day;
    return new X500NameBuilder()
        .addRDN(BCStyle.O, "RealtimeWeb")
        .addRDN(BCStyle.CN, common.length() > 64 ? common.substring(0, 64) : common)
        .build();
  }

  private boolean lastsBeyond(Instant time) {
    return own.leaf().getNotAfter().toInstant().isAfter(time);
  }

  /** Those of the names that it may vouch for. */
  LocalNames permitted(LocalNames names) {
    Set<NameConstraint> permitted = NameConstraint.of(constraints());
    return new LocalNames(
        names.hosts().stream().filter(host -> NameConstraint.hold(permitted, host)).toList(),
        names.addresses().stream()
            .filter(address -> NameConstraint.hold(permitted, address))
            .toList());
  }

  private NameConstraints constraints() {
    byte[] extension = own.leaf().getExtensionValue(Extension.nameConstraints.getId());
    return NameConstraints.getInstance(ASN1OctetString.getInstance(extension).getOctets());
  }

  /** A certificate for the server, with the authority's own after it. */
  CertifiedKey issue(LocalNames names, Instant now) {
    Instant end = own.leaf().getNotAfter().toInstant();
    Instant until = now.plus(LEAF_LIFETIME);
    X500Name subject =
        new X500NameBuilder()
            .addRDN(BCStyle.O, "RealtimeWeb")
            .addRDN(BCStyle.CN, "RealtimeWeb")
            .build();
    CertificateIssuer.Validity validity =
        new CertificateIssuer.Validity(now.minus(SLACK), until.isBefore(end) ? until : end);
    CertifiedKey leaf = CertificateIssuer.server(subject, names, validity, own);
    return new CertifiedKey(leaf.key(), List.of(leaf.leaf(), own.leaf()));
  }

  public X509Certificate certificate() {
    return own.leaf();
  }

  /** SHA-256 of the certificate as systems show it: {@code AB:CD:..}. */
  public String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.leaf().getEncoded());
      return HexFormat.ofDelimiter(":").formatHex(hash).toUpperCase(Locale.ROOT);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("it came from this encoding", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
