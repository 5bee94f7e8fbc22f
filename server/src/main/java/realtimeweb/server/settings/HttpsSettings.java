package realtimeweb.server.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import realtimeweb.acme.AcmeTerms;
import realtimeweb.protocol.Nullable;

/** The settings of https, checked. */
public record HttpsSettings(CertificateSetting certificate, int port) {
  private static final String DOMAIN =
      "(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{1,62}";
  private static final String DOMAINS = "meet.example.org, in ASCII, without wildcards";
  private static final String EMAIL = "[^@\\s]+@[^@\\s]+";
  private static final String DIRECTORY = "https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?";

  static HttpsSettings read(SettingSources from) throws BadSetting {
    CertificateSetting certificate = certificate(from);
    boolean acme = certificate instanceof CertificateSetting.Acme;
    return new HttpsSettings(certificate, from.number(Option.HTTPS_PORT, acme));
  }

  private static CertificateSetting certificate(SettingSources from) throws BadSetting {
    List<String> domains = from.each(Option.ACME, ValueParser.matching(DOMAINS, DOMAIN));
    Path chain = from.any(Option.TLS_CERT, FilePath::readable);
    Path key = from.any(Option.TLS_KEY, FilePath::readable);
    checkTogether(from, domains, chain, key);
    if (!domains.isEmpty()) {
      return new CertificateSetting.Acme(
          terms(from, domains), from.one(Option.DATA, FilePath::parse));
    }
    if (chain != null && key != null) {
      return new CertificateSetting.Files(chain, key);
    }
    return from.on(Option.HTTPS)
        ? new CertificateSetting.Local(from.one(Option.DATA, FilePath::parse))
        : new CertificateSetting.None();
  }

  private static void checkTogether(
      SettingSources from, List<String> domains, @Nullable Path chain, @Nullable Path key)
      throws BadSetting {
    if ((chain == null) != (key == null)) {
      throw new BadSetting(
          "--tls-cert and --tls-key need each other; name a file that holds both twice.");
    }
    if (chain != null && !domains.isEmpty()) {
      throw new BadSetting(
          from.name(Option.ACME)
              + " and "
              + from.name(Option.TLS_CERT)
              + " exclude each other: one certificate serves.");
    }
  }

  private static AcmeTerms terms(SettingSources from, List<String> domains) throws BadSetting {
    if (!from.on(Option.ACME_AGREE)) {
      throw new BadSetting(
          from.name(Option.ACME)
              + " needs --acme-agree, by which you agree to the authority's terms of service; for"
              + " Let's Encrypt they are at https://letsencrypt.org/repository/.");
    }
    String email = from.any(Option.ACME_EMAIL, ValueParser.matching("you@example.org", EMAIL));
    String directory =
        from.one(
            Option.ACME_DIRECTORY,
            ValueParser.matching("https://acme.example.org/directory, an https URL", DIRECTORY));
    return new AcmeTerms(domains, URI.create(directory), email == null ? "" : email);
  }

  public boolean isOn() {
    return !(certificate instanceof CertificateSetting.None);
  }
}
