package realtimeweb.server;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import realtimeweb.acme.AcmeTerms;

/**
 * What an operator decides about https.
 *
 * @param data where keys and certificates are kept
 */
record HttpsSettings(Certificate certificate, int port, Path data) {
  private static final String DOMAIN =
      "(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{1,62}";

  static HttpsSettings read(Sources from) throws BadSetting {
    Certificate certificate = certificate(from);
    String standard = certificate instanceof Certificate.Acme ? "443" : "8443";
    return new HttpsSettings(
        certificate,
        from.whole(Option.HTTPS_PORT, standard, 0, 65_535),
        path(from.text(Option.DATA)));
  }

  private static Certificate certificate(Sources from) throws BadSetting {
    List<String> domains = domains(from);
    String certificates = from.text(Option.TLS_CERT);
    String key = from.text(Option.TLS_KEY);
    if (certificates.isEmpty() != key.isEmpty()) {
      throw new BadSetting(
          "--tls-cert and --tls-key need each other; name a file that holds both twice.");
    }
    if (!certificates.isEmpty() && !domains.isEmpty()) {
      throw new BadSetting("--acme and --tls-cert exclude each other: one certificate serves.");
    }
    if (!domains.isEmpty()) {
      return new Certificate.Acme(terms(from, domains));
    }
    if (!certificates.isEmpty()) {
      return new Certificate.Files(path(certificates), path(key));
    }
    return from.on(Option.HTTPS) ? new Certificate.Local() : new Certificate.None();
  }

  private static List<String> domains(Sources from) throws BadSetting {
    return from.each(
        Option.ACME, domain -> domain.matches(DOMAIN), "meet.example.org, without wildcards");
  }

  private static AcmeTerms terms(Sources from, List<String> domains) throws BadSetting {
    if (!from.on(Option.ACME_AGREE)) {
      throw new BadSetting(
          "--acme needs --acme-agree, by which you agree to the authority's terms of service; for"
              + " Let's Encrypt they are at https://letsencrypt.org/repository/.");
    }
    return new AcmeTerms(domains, directory(from), from.text(Option.ACME_EMAIL).strip());
  }

  private static URI directory(Sources from) throws BadSetting {
    String text = from.text(Option.ACME_DIRECTORY).strip();
    if (!text.matches("https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
      throw new BadSetting(
          "--acme-directory is " + text + ", but must be an https URL of an ACME directory.");
    }
    return URI.create(text);
  }

  private static Path path(String text) throws BadSetting {
    try {
      return text.startsWith("~/")
          ? Path.of(System.getProperty("user.home"), text.substring(2))
          : Path.of(text);
    } catch (InvalidPathException e) {
      throw new BadSetting(text + " is no path of a file here.");
    }
  }

  boolean isOn() {
    return !(certificate instanceof Certificate.None);
  }
}
