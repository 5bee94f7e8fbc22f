package realtimeweb.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import realtimeweb.acme.AcmeTerms;
import realtimeweb.protocol.Nullable;

/** What an operator decides about https. */
record HttpsSettings(Certificate certificate, int port) {
  private static final String DOMAIN =
      "(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{1,62}";
  private static final String DOMAINS = "meet.example.org, in ASCII, without wildcards";
  private static final String EMAIL = "[^@\\s]+@[^@\\s]+";
  private static final String DIRECTORY = "https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?";

  static HttpsSettings read(Sources from) throws BadSetting {
    Certificate certificate = certificate(from);
    String standard = certificate instanceof Certificate.Acme ? "443" : "8443";
    return new HttpsSettings(
        certificate, from.one(Option.HTTPS_PORT, standard, Reading.whole(0, 65_535)));
  }

  private static Certificate certificate(Sources from) throws BadSetting {
    List<String> domains = from.each(Option.ACME, Reading.suchAs(DOMAINS, DOMAIN));
    Path chain = from.any(Option.TLS_CERT, FilePath::readable);
    Path key = from.any(Option.TLS_KEY, FilePath::readable);
    checkTogether(from, domains, chain, key);
    if (!domains.isEmpty()) {
      return new Certificate.Acme(terms(from, domains), from.one(Option.DATA, FilePath::read));
    }
    if (chain != null && key != null) {
      return new Certificate.Files(chain, key);
    }
    return from.on(Option.HTTPS)
        ? new Certificate.Local(from.one(Option.DATA, FilePath::read))
        : new Certificate.None();
  }

  private static void checkTogether(
      Sources from, List<String> domains, @Nullable Path chain, @Nullable Path key)
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

  private static AcmeTerms terms(Sources from, List<String> domains) throws BadSetting {
    if (!from.on(Option.ACME_AGREE)) {
      throw new BadSetting(
          from.name(Option.ACME)
              + " needs --acme-agree, by which you agree to the authority's terms of service; for"
              + " Let's Encrypt they are at https://letsencrypt.org/repository/.");
    }
    String email = from.any(Option.ACME_EMAIL, Reading.suchAs("you@example.org", EMAIL));
    String directory =
        from.one(
            Option.ACME_DIRECTORY,
            Reading.suchAs("https://acme.example.org/directory, an https URL", DIRECTORY));
    return new AcmeTerms(domains, URI.create(directory), email == null ? "" : email);
  }

  boolean isOn() {
    return !(certificate instanceof Certificate.None);
  }
}
