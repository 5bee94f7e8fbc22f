package realtimeweb.endtoend.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;

/** A fresh certificate for an address, signed by itself, in PEM files. */
public final class TestCertificate {
  private static final String PASSWORD = "changeit";
  private static final String ALIAS = "server";

  private final Path chain;
  private final Path key;

  private TestCertificate(Path chain, Path key) {
    this.chain = chain;
    this.key = key;
  }

  /**
   * Made by the JDK's own keytool.
   *
   * @param directory where the files go
   */
  public static TestCertificate of(String ipAddress, Path directory) {
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
        "CN=" + ipAddress,
        "-ext",
        "san=ip:" + ipAddress,
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
      return new TestCertificate(
          write(directory, "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()),
          write(directory, "PRIVATE KEY", key.getEncoded()));
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
}
