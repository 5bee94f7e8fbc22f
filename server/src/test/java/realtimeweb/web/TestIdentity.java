package realtimeweb.web;

import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import realtimeweb.net.IpNetwork;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.CertificateSource;
import realtimeweb.tls.CertifiedKey;
import realtimeweb.tls.CurrentIdentity;
import realtimeweb.tls.RenewalLog;
import realtimeweb.tls.ServerTls;
import realtimeweb.tls.TemporaryCertificate;
import realtimeweb.web.http.ChallengeAnswers;
import realtimeweb.web.http.Https;

/** A certificate that changes when a test says so, and clients that take any. */
final class TestIdentity implements CertificateSource, RenewalLog {
  static final String FINGERPRINT = "AB:CD:EF";

  private final CurrentIdentity identity;

  TestIdentity() {
    try {
      identity = new CurrentIdentity(this, this);
    } catch (BadCertificate e) {
      throw new IllegalStateException(e);
    }
  }

  /** On free ports; with an authority to trust unless the certificate lasts. */
  ListenConfiguration listen(boolean lasting, List<IpNetwork> trustedProxies) {
    Https https =
        new Https(
            0,
            ServerTls.context(identity),
            ServerTls.PROTOCOLS,
            ServerTls.CIPHER_SUITES,
            lasting,
            lasting ? null : () -> new Https.Trust(new byte[] {1, 2, 3}, FINGERPRINT));
    ChallengeAnswers answers = token -> token.equals("token") ? "token.thumbprint" : null;
    return new ListenConfiguration("127.0.0.1", 0, https, trustedProxies, answers);
  }

  void renew() {
    identity.renew();
  }

  X509Certificate current() {
    return identity.current().leaf();
  }

  SSLSocket connect(int port) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Credulous()}, null);
      return (SSLSocket)
          context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  @Override
  public CertifiedKey first() {
    return TemporaryCertificate.make(List.of("localhost"), Instant.now());
  }

  @Override
  public CertifiedKey next(CertifiedKey current) {
    return first();
  }

  @Override
  public void renewed(Instant until) {}

  @Override
  public void doubted(String sentence) {
    throw new AssertionError(sentence);
  }

  @Override
  public void failed(String sentence) {
    throw new AssertionError(sentence);
  }

  @Override
  public void bug(RuntimeException mistake) {
    throw mistake;
  }

  private static final class Credulous implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
