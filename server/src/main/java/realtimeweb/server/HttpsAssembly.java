package realtimeweb.server;

import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.InstantSource;
import java.util.function.Supplier;
import realtimeweb.acme.AcmeCertificates;
import realtimeweb.acme.AcmeTerms;
import realtimeweb.acme.Challenges;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.events.EventLog;
import realtimeweb.server.log.RenewalEvents;
import realtimeweb.server.settings.CertificateSetting;
import realtimeweb.server.settings.HttpsSettings;
import realtimeweb.server.settings.Option;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.CertificateSource;
import realtimeweb.tls.CertificateWatch;
import realtimeweb.tls.CurrentIdentity;
import realtimeweb.tls.Identity.Pem;
import realtimeweb.tls.LocalAuthority;
import realtimeweb.tls.LocalCertificates;
import realtimeweb.tls.LocalNames;
import realtimeweb.tls.PemFiles;
import realtimeweb.tls.SecretFiles;
import realtimeweb.tls.ServerTls;
import realtimeweb.web.http.Https;

/** The parts of https by the settings; empty without https. */
final class HttpsAssembly {
  private static final int WATCH_SECONDS = 60;

  private final HttpsSettings settings;
  private final InstantSource clock = InstantSource.system();
  private final Challenges challenges = new Challenges();
  private final @Nullable LocalCertificates local;
  private final @Nullable CurrentIdentity identity;
  private final @Nullable CertificateWatch watch;

  /**
   * @throws BadCertificate if there is no usable certificate
   */
  HttpsAssembly(HttpsSettings settings, EventLog events) throws BadCertificate {
    this.settings = settings;
    this.local =
        settings.certificate() instanceof CertificateSetting.Local kept ? local(kept.data()) : null;
    CertificateSource source = source();
    RenewalEvents log = new RenewalEvents(events);
    this.identity = source == null ? null : new CurrentIdentity(source, log);
    this.watch = identity == null ? null : new CertificateWatch(identity, log);
  }

  private @Nullable CertificateSource source() throws BadCertificate {
    CertificateSetting certificate = settings.certificate();
    if (certificate instanceof CertificateSetting.Files files) {
      return new PemFiles(
          new PemFiles.Named(Option.TLS_CERT.flag(), files.certificates()),
          new PemFiles.Named(Option.TLS_KEY.flag(), files.key()),
          clock);
    }
    if (certificate instanceof CertificateSetting.Acme acme) {
      return acme(acme.terms(), acme.data());
    }
    return local;
  }

  private LocalCertificates local(Path data) throws BadCertificate {
    return new LocalCertificates(new SecretFiles(data.resolve("tls")), LocalNames::now, clock);
  }

  /** Account and certificate are kept apart for each ACME directory. */
  private CertificateSource acme(AcmeTerms terms, Path data) throws BadCertificate {
    String host = terms.directory().getAuthority().replaceAll("[^A-Za-z0-9.-]", "_");
    SecretFiles files = new SecretFiles(data.resolve("acme").resolve(host));
    return new AcmeCertificates(terms, files, challenges, clock);
  }

  /** The certificate and its key, for coturn; null without https. */
  @Nullable
  Pem pem() {
    return identity == null ? null : identity.pem();
  }

  Challenges challenges() {
    return challenges;
  }

  /** The authority that users install; null if they need not. */
  @Nullable
  LocalAuthority authority() {
    return local == null ? null : local.authority();
  }

  /** For the web server; null without https. */
  @Nullable
  Https https() {
    return identity == null
        ? null
        : new Https(
            settings.port(),
            ServerTls.context(identity),
            ServerTls.PROTOCOLS,
            ServerTls.CIPHER_SUITES,
            local == null,
            local == null ? null : trust(local));
  }

  private static Supplier<Https.Trust> trust(LocalCertificates local) {
    return () -> {
      try {
        LocalAuthority authority = local.authority();
        return new Https.Trust(authority.certificate().getEncoded(), authority.fingerprint());
      } catch (CertificateEncodingException e) {
        throw new IllegalStateException("it came from this encoding", e);
      }
    };
  }

  /** Starts renewal; call it when the server listens, since ACME connects to it. */
  void start() {
    if (watch != null) {
      watch.start(WATCH_SECONDS);
    }
  }

  void stop() {
    if (watch != null) {
      watch.stop();
    }
  }
}
