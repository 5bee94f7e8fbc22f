package realtimeweb.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import realtimeweb.net.Host;

/** Checks whether browsers accept the certificate at an address. */
final class CertificateCheck {
  private static final Duration SOON = Duration.ofDays(14);

  private CertificateCheck() {}

  static List<Finding> of(String host, int port, Clock clock) {
    String what = "Certificate of " + Host.withPort(host, port);
    List<Finding> all = new ArrayList<>();
    try {
      SSLSocketFactory trusting = UnverifiedTls.context().getSocketFactory();
      try (SSLSocket socket = connect(host, port, trusting)) {
        socket.startHandshake();
        all.add(validity(what, own(socket), clock.instant()));
      }
      all.add(trust(what, host, port));
    } catch (IOException e) {
      all.add(Finding.bad(what, "No TLS there: " + e.getMessage() + "."));
    }
    return all;
  }

  private static SSLSocket connect(String host, int port, SSLSocketFactory factory)
      throws IOException {
    Socket plain = new Socket();
    int millis = (int) UnverifiedTls.PATIENCE.toMillis();
    plain.connect(new InetSocketAddress(host, port), millis);
    plain.setSoTimeout(millis);
    return (SSLSocket) factory.createSocket(plain, host, port, true);
  }

  private static X509Certificate own(SSLSocket socket) throws IOException {
    return (X509Certificate) socket.getSession().getPeerCertificates()[0];
  }

  private static Finding validity(String what, X509Certificate certificate, Instant now) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant until = certificate.getNotAfter().toInstant();
    if (now.isBefore(from) || now.isAfter(until)) {
      return Finding.bad(
          what, "It is valid from " + from + " to " + until + " only. Renew it, or set the clock.");
    }
    long days = Duration.between(now, until).toDays();
    return days < SOON.toDays()
        ? Finding.doubtful(what, "It ends in " + days + " days. See that it is renewed.")
        : Finding.good(what, "It is valid for another " + days + " days.");
  }

  /** Uses Java's trusted authorities, which are about those of browsers. */
  private static Finding trust(String what, String host, int port) {
    SSLSocketFactory strict = (SSLSocketFactory) SSLSocketFactory.getDefault();
    try (SSLSocket socket = connect(host, port, strict)) {
      SSLParameters names = socket.getSSLParameters();
      names.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(names);
      socket.startHandshake();
      return Finding.good(what, "It is for this name, and its chain leads to a known authority.");
    } catch (IOException e) {
      return Finding.doubtful(
          what,
          "Not everybody takes it: "
              + e.getMessage()
              + ". Browsers do only where its authority is installed and it names "
              + host
              + ".");
    }
  }
}
