package realtimeweb.endtoend.stage.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A fresh certificate for an address, signed by itself, in PEM files. */
public final class TestCertificate {
  private static final String PASSWORD = "changeit";
  private static final String ALIAS = "server";

  private final Path store;
  private final Path chain;
  private final Path key;

  private final Certificate certificate;

  private TestCertificate(Path store, Path chain, Path key, Certificate certificate) {
    this.store = store;
    this.chain = chain;
    this.key = key;
    this.certificate = certificate;
  }

  /**
   * Made by the JDK's own keytool.
   *
   * @param directory where the files go
   */
  public static TestCertificate of(String ipAddress, Path directory) {
    return of(ipAddress, "ip:" + ipAddress, directory);
  }

  /** The same, for the name {@code localhost}. */
  static TestCertificate ofLocalhost(Path directory) {
    return of("localhost", "dns:localhost", directory);
  }

  private static TestCertificate of(String name, String alternative, Path directory) {
    Path store = directory.resolve("store.p12");
    Command.run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-alias",
        ALIAS,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=" + alternative,
        "-validity",
        "30",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD);
    try {
      KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
      Key key = keys.getKey(ALIAS, PASSWORD.toCharArray());
      Certificate certificate = keys.getCertificate(ALIAS);
      return new TestCertificate(
          store,
          write(directory, "CERTIFICATE", certificate.getEncoded()),
          write(directory, "PRIVATE KEY", key.getEncoded()),
          certificate);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("keytool made what Java cannot read", e);
    }
  }

  /** RFC 7468. */
  private static Path write(Path directory, String label, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String text = "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    Path file = directory.resolve(label.replace(' ', '-') + ".pem");
    return Files.write(file, text.getBytes(StandardCharsets.US_ASCII));
  }

  public Path chain() {
    return chain;
  }

  public Path key() {
    return key;
  }

  /** Options with which a Java trusts it. */
  List<String> trusting() {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }

  /** Whether TLS clients get this certificate there. */
  public boolean isShownAt(String address, int port) {
    AtomicReference<Certificate> shown = new AtomicReference<>();
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new Onlooker(shown)}, null);
      try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(address, port)) {
        socket.startHandshake();
      }
    } catch (IOException | GeneralSecurityException e) {
      return false;
    }
    return certificate.equals(shown.get());
  }

  /** Believes everything and remembers whom. */
  private static final class Onlooker implements X509TrustManager {
    private final AtomicReference<Certificate> shown;

    Onlooker(AtomicReference<Certificate> shown) {
      this.shown = shown;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {
      shown.set(chain[0]);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
