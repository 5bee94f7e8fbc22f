package realtimeweb.tls;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads keys and certificates from PEM text (RFC 7468), with the variations found in practice. */
public final class PemReader {
  /** OpenSSL's three labels for certificates; after the third kind come its trust settings. */
  private static final Set<String> CERTIFICATE =
      Set.of("CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE");

  /** Certificates in a CMS envelope without signatures (RFC 5652 section 5). */
  private static final Set<String> ENVELOPE = Set.of("PKCS7", "CMS");

  private static final int DER_SEQUENCE = 0x30;

  private PemReader() {}

  /**
   * The key with its certificate chain; see {@link #certifiedKey(byte[], String, byte[], String)}.
   *
   * @throws BadCertificate if either text is invalid, or they do not match
   */
  public static CertifiedKey certifiedKey(
      String certificates, String certificatesAt, String key, String keyAt) throws BadCertificate {
    return certifiedKey(bytes(certificates), certificatesAt, bytes(key), keyAt);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The key with its certificate chain. The input may contain other certificates, in any order; the
   * result starts with the key's own, followed by as many of its issuers as are present.
   *
   * @param certificatesAt the file name, for the error message
   * @throws BadCertificate if either file is invalid, or they do not match
   */
  public static CertifiedKey certifiedKey(
      byte[] certificates, String certificatesAt, byte[] key, String keyAt) throws BadCertificate {
    List<PrivateKey> keys = keys(key, keyAt);
    List<X509Certificate> all = certificates(certificates, certificatesAt);
    for (PrivateKey one : keys) {
      List<X509Certificate> chain = CertificateChain.of(one, all);
      if (!chain.isEmpty()) {
        return new CertifiedKey(one, chain);
      }
    }
    throw new BadCertificate(
        "The key in " + keyAt + " is not the key of any certificate in " + certificatesAt + ".");
  }

  private static List<PrivateKey> keys(byte[] file, String at) throws BadCertificate {
    List<PemBlock> blocks = PemBlock.of(file);
    List<PrivateKey> keys = new ArrayList<>();
    for (PemBlock block : blocks) {
      if (block.label().endsWith("PRIVATE KEY")) {
        keys.add(PemKey.of(block, at));
      }
    }
    if (keys.isEmpty()) {
      throw missing("private key", "PRIVATE KEY", file, blocks, at);
    }
    return keys;
  }

  private static List<X509Certificate> certificates(byte[] file, String at) throws BadCertificate {
    List<PemBlock> blocks = PemBlock.of(file);
    List<X509Certificate> all = new ArrayList<>();
    for (PemBlock block : blocks) {
      if (block.is(CERTIFICATE) || block.is(ENVELOPE)) {
        all.addAll(certificates(block, at));
      }
    }
    if (all.isEmpty()) {
      throw missing("certificate", "CERTIFICATE", file, blocks, at);
    }
    return all;
  }

  private static List<X509Certificate> certificates(PemBlock block, String at)
      throws BadCertificate {
    byte[] content = block.content();
    if (content == null) {
      throw new BadCertificate(
          at + " is broken PEM text, perhaps cut off: see BEGIN " + block.label() + ".");
    }
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      ByteArrayInputStream in = new ByteArrayInputStream(content);
      return block.is(ENVELOPE)
          ? factory.generateCertificates(in).stream().map(X509Certificate.class::cast).toList()
          : List.of((X509Certificate) factory.generateCertificate(in));
    } catch (CertificateException e) {
      throw new BadCertificate(
          at + " holds a broken certificate; it is no X.509 in BEGIN " + block.label() + ".", e);
    }
  }

  private static BadCertificate missing(
      String what, String label, byte[] file, List<PemBlock> blocks, String at) {
    if (blocks.isEmpty() && file.length > 0 && file[0] == DER_SEQUENCE) {
      return new BadCertificate(
          at
              + " is binary, but must be PEM text; convert it with: openssl "
              + (isPkcs12(file)
                  ? "pkcs12 -nodes -in " + at + " -out both.pem"
                  : what.equals("certificate")
                      ? "x509 -inform DER -in " + at + " -out plain.crt"
                      : "pkey -inform DER -in " + at + " -out plain.key"));
    }
    String found =
        blocks.stream().map(PemBlock::label).distinct().collect(Collectors.joining(", "));
    return new BadCertificate(
        at
            + " holds no "
            + what
            + (found.isEmpty() ? "" : " but " + found)
            + "; it must be PEM text with BEGIN "
            + label
            + ".");
  }

  /**
   * Detects PKCS #12: a sequence with a two-byte length that starts with the number 3 (RFC 7292
   * section 4).
   */
  private static boolean isPkcs12(byte[] file) {
    return file.length > 6 && file[4] == 2 && file[5] == 1 && file[6] == 3;
  }
}
