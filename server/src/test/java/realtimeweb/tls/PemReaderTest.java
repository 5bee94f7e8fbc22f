package realtimeweb.tls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.Nullable;

/** Text as OpenSSL, Windows, authorities and people write it. */
class PemReaderTest {
  private static final String MARK = "\ufeff";
  private static final String BAGS =
      """
      Bag Attributes
          friendlyName: Máy chủ
          localKeyID: 54 69 6D
      subject=CN = Straße

      issuer=CN = Straße

      """;
  private static final String OTHERS =
      block("DH PARAMETERS", new byte[] {48, 3, 2, 1, 5})
          + block("EC PARAMETERS", new byte[] {6, 1, 5})
          + block("X509 CRL", new byte[] {48, 0})
          + block("CERTIFICATE REQUEST", new byte[] {48, 0})
          + block("PUBLIC KEY", new byte[] {48, 0});

  private static Signed root;
  private static Signed between;
  private static Signed own;

  private record Signed(KeyPair pair, X509Certificate certificate) {
    String certificateText() {
      return CertifiedKey.pem(List.of(certificate));
    }

    String keyText() {
      return CertifiedKey.pem(pair.getPrivate());
    }
  }

  @BeforeAll
  static void make() throws Exception {
    root = signed("EC", 256, "root", null, 30);
    between = signed("EC", 256, "between", root, 30);
    own = signed("RSA", 2_048, "own", between, 30);
  }

  @Test
  void whatStandsAroundTheBlocksInWhateverEncodingIsNothing() throws Exception {
    String certificates = own.certificateText() + between.certificateText();
    for (String around : List.of("", BAGS, OTHERS, "-----\n-----BEGIN\n", "\n \t\n")) {
      for (String end : List.of("\n", "\r\n", " \n", "\r")) {
        String text = (around + certificates + around).replace("\n", end);
        String key = (around + own.keyText() + around).replace("\n", end);
        isRead(text.getBytes(UTF_8), key.getBytes(UTF_8));
        isRead((MARK + text).getBytes(UTF_8), (MARK + key).getBytes(UTF_8));
        isRead(text.getBytes(ISO_8859_1), key.getBytes(ISO_8859_1));
        isRead(text.getBytes(UTF_16), key.getBytes(UTF_16));
        isRead((MARK + text).getBytes(UTF_16LE), (MARK + key).getBytes(UTF_16LE));
      }
    }
  }

  private static void isRead(byte[] certificates, byte[] key) throws Exception {
    CertifiedKey read = PemReader.certifiedKey(certificates, "a.crt", key, "a.key");
    assertEquals(List.of(own.certificate(), between.certificate()), read.chain());
    assertEquals(own.pair().getPrivate(), read.key());
  }

  @Test
  void oneFileMayHoldAll() throws Exception {
    String all = own.keyText() + root.certificateText() + own.certificateText();
    assertEquals(List.of(own.certificate()), read(all, all).chain());
  }

  @Test
  void certificatesStandInAnyOrderBesideOthers() throws Exception {
    Signed stranger = signed("EC", 256, "between", null, 30);
    String all =
        root.certificateText()
            + stranger.certificateText()
            + between.certificateText()
            + own.certificateText()
            + own.certificateText();
    assertEquals(
        List.of(own.certificate(), between.certificate(), root.certificate()),
        read(all, own.keyText()).chain());
  }

  @Test
  void ofSeveralForOneKeyTheLastingOneIsTaken() throws Exception {
    Signed later = signed(own.pair(), "own", between, 60);
    Signed middle = signed(own.pair(), "own", between, 45);
    String all = own.certificateText() + later.certificateText() + middle.certificateText();
    assertEquals(List.of(later.certificate()), read(all, own.keyText()).chain());
  }

  @Test
  void ofSeveralKeysTheCertifiedOneIsTaken() throws Exception {
    String keys = root.keyText() + own.keyText();
    assertEquals(own.pair().getPrivate(), read(own.certificateText(), keys).key());
  }

  @Test
  void opensslsOwnLabelsAndEnvelopesAreCertificates() throws Exception {
    byte[] plain = own.certificate().getEncoded();
    byte[] trusted = java.util.Arrays.copyOf(plain, plain.length + 2);
    trusted[plain.length] = 48;
    byte[] envelope =
        CertificateFactory.getInstance("X.509")
            .generateCertPath(List.of(own.certificate(), between.certificate()))
            .getEncoded("PKCS7");
    assertEquals(
        List.of(own.certificate()),
        read(block("TRUSTED CERTIFICATE", trusted), own.keyText()).chain());
    assertEquals(
        List.of(own.certificate()), read(block("X509 CERTIFICATE", plain), own.keyText()).chain());
    assertEquals(
        List.of(own.certificate(), between.certificate()),
        read(block("PKCS7", envelope), own.keyText()).chain());
  }

  @ParameterizedTest
  @CsvSource({
    "RSA, 2048, ",
    "RSASSA-PSS, 2048, No browser connects where the key is RSA-PSS; let it be RSA or P-256.",
    "EC, 256, ",
    "EC, 384, ",
    "EC, 521, Chrome and Edge do not connect where the key is on P-521; let it be on P-256.",
  })
  void whatJavasTlsCanUseServesAndWhomNotIsSaid(String algorithm, int size, @Nullable String doubt)
      throws Exception {
    Signed server = signed(algorithm, size, "localhost", null, 30);
    CertifiedKey read = read(server.certificateText(), server.keyText());
    assertEquals(doubt, read.doubt());
    shakesHands(read, "TLSv1.3");
    shakesHands(read, "TLSv1.2");
  }

  private static void shakesHands(CertifiedKey key, String protocol) throws Exception {
    SSLContext serves = SSLContext.getInstance("TLS");
    serves.init(
        new javax.net.ssl.KeyManager[] {new ReloadingKeyManager(key)}, null, new SecureRandom());
    SSLContext asks = SSLContext.getInstance("TLS");
    asks.init(null, new TrustManager[] {new Credulous()}, new SecureRandom());
    SSLEngine server = serves.createSSLEngine();
    SSLEngine client = asks.createSSLEngine("localhost", 443);
    server.setUseClientMode(false);
    client.setUseClientMode(true);
    client.setEnabledProtocols(new String[] {protocol});
    assertEquals(protocol, EngineHandshake.between(client, server));
    assertEquals(key.leaf(), client.getSession().getPeerCertificates()[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ed25519", "Ed448"})
  void whatBrowsersRefuseIsSaidAtOnce(String algorithm) throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    assertEquals(
        "a.key holds a key of the kind "
            + algorithm
            + ", which browsers refuse; make one on P-256, and a certificate for it:"
            + " openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256",
        problem(own.certificateText(), CertifiedKey.pem(pair.getPrivate())));
  }

  @Test
  void aCurveOfNoBrowserAndAShortKeyAreSaidAtOnce() throws Exception {
    KeyPairGenerator other = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
    other.initialize(new java.security.spec.ECGenParameterSpec("secp256k1"));
    String key = CertifiedKey.pem(other.generateKeyPair().getPrivate());
    startsWith("a.key holds an EC key on a curve that browsers refuse; make one on P-256", key);
    KeyPairGenerator tiny = KeyPairGenerator.getInstance("RSA");
    tiny.initialize(512);
    key = CertifiedKey.pem(tiny.generateKeyPair().getPrivate());
    startsWith("a.key holds an RSA key that is too short to be safe; make one on P-256", key);
  }

  @Test
  void aKeyBehindAPasswordOfTheOldKindIsNamedToo() throws Exception {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(
          new JcaMiscPEMGenerator(
              own.pair().getPrivate(),
              new JcePEMEncryptorBuilder("AES-128-CBC")
                  .setProvider(new BouncyCastleProvider())
                  .build("hush".toCharArray())));
    }
    startsWith(
        "a.key is protected by a password; remove it with: openssl pkey -in a.key -out plain.key",
        text.toString());
  }

  @Test
  void whatIsNotPemOrSomethingElseIsNamedWithTheWayOut() throws Exception {
    String cut = own.keyText().substring(0, 200);
    startsWith("a.key is broken PEM text, perhaps cut off: see BEGIN PRIVATE KEY.", cut);
    startsWith("a.key holds no private key but DH PARAMETERS, EC PARAMETERS, X509 CRL,", OTHERS);
    startsWith(
        "a.key holds a broken key; what BEGIN RSA PRIVATE KEY holds is something else.",
        block("RSA PRIVATE KEY", new byte[] {48, 0}));
    startsWith(
        "a.key holds a broken key; what BEGIN PRIVATE KEY holds is something else.",
        block("PRIVATE KEY", new byte[] {1, 2, 3}));
    startsWith(
        "a.key holds a key of another kind, BEGIN OPENSSH PRIVATE KEY;",
        block("OPENSSH PRIVATE KEY", new byte[] {48, 0}));
    binary(own.certificate().getEncoded(), "x509 -inform DER -in a.crt -out plain.crt");
    binary(new byte[] {48, (byte) 130, 1, 1, 2, 1, 3}, "pkcs12 -nodes -in a.crt -out both.pem");
    assertEquals(
        "a.crt holds a broken certificate; it is no X.509 in BEGIN CERTIFICATE.",
        problem(block("CERTIFICATE", new byte[] {48, 0}), own.keyText()));
  }

  private static void binary(byte[] file, String command) {
    BadCertificate problem =
        assertThrows(
            BadCertificate.class,
            () -> PemReader.certifiedKey(file, "a.crt", own.keyText().getBytes(UTF_8), "a.key"));
    assertEquals(
        "a.crt is binary, but must be PEM text; convert it with: openssl " + command,
        problem.getMessage());
  }

  private static void startsWith(String sentence, String key) {
    String problem = problem(own.certificateText(), key);
    assertEquals(sentence, problem.substring(0, Math.min(sentence.length(), problem.length())));
  }

  private static String problem(String certificates, String key) {
    return String.valueOf(
        assertThrows(BadCertificate.class, () -> read(certificates, key)).getMessage());
  }

  private static CertifiedKey read(String certificates, String key) throws BadCertificate {
    return PemReader.certifiedKey(certificates, "a.crt", key, "a.key");
  }

  private static String block(String label, byte[] content) {
    return "-----BEGIN "
        + label
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
        + "\n-----END "
        + label
        + "-----\n";
  }

  private static Signed signed(
      String algorithm, int size, String name, @Nullable Signed by, int days) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(size);
    return signed(generator.generateKeyPair(), name, by, days);
  }

  private static Signed signed(KeyPair pair, String name, @Nullable Signed by, int days)
      throws Exception {
    KeyPair signer = by == null ? pair : by.pair();
    X500Name subject = new X500Name("CN=" + name);
    X500Name issuer =
        by == null
            ? subject
            : X500Name.getInstance(by.certificate().getSubjectX500Principal().getEncoded());
    Instant now = Instant.now();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            BigInteger.valueOf(days),
            Date.from(now),
            Date.from(now.plusSeconds(86_400L * days)),
            subject,
            pair.getPublic());
    String signs =
        switch (signer.getPrivate().getAlgorithm()) {
          case "EC" -> "SHA256withECDSA";
          case "RSA" -> "SHA256withRSA";
          default -> "SHA256withRSAandMGF1";
        };
    JcaContentSignerBuilder content = new JcaContentSignerBuilder(signs);
    if (signs.endsWith("MGF1")) {
      content.setProvider(new BouncyCastleProvider());
    }
    return new Signed(
        pair,
        new JcaX509CertificateConverter()
            .getCertificate(builder.build(content.build(signer.getPrivate()))));
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
