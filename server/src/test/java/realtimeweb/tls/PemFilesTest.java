package realtimeweb.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.util.List;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.bouncycastle.util.io.pem.PemWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemFilesTest {
  private final Path certificate;
  private final Path key;
  private final Machine machine;
  private final PemFiles files;
  private CertifiedKey one;
  private CertifiedKey two;

  PemFilesTest(@TempDir Path directory) {
    certificate = directory.resolve("server.crt");
    key = directory.resolve("server.key");
    machine = new Machine(directory);
    files =
        new PemFiles(
            new PemFiles.Named("--tls-cert", certificate),
            new PemFiles.Named("--tls-key", key),
            machine);
  }

  @BeforeEach
  void make() {
    one = TemporaryCertificate.make(List.of("one.test"), machine.instant());
    two = TemporaryCertificate.make(List.of("two.test"), machine.instant());
  }

  @Test
  void pkcs8Sec1AndPkcs1AreRead() throws Exception {
    put(one.pem().certificates(), one.pem().privateKey());
    assertEquals(one.chain(), files.first().chain());
    put(one.pem().certificates(), text(sec1((ECPrivateKey) one.key())));
    assertEquals("-----BEGIN EC PRIVATE KEY-----", Files.readAllLines(key).get(0));
    assertEquals(one.chain(), files.first().chain());
    CertifiedKey rsa = rsa();
    put(rsa.pem().certificates(), text(new JcaMiscPEMGenerator(rsa.key())));
    assertEquals("-----BEGIN RSA PRIVATE KEY-----", Files.readAllLines(key).get(0));
    assertEquals(rsa.chain(), files.first().chain());
  }

  @Test
  void whatChangesIsReadAgain() throws Exception {
    put(one.pem().certificates(), one.pem().privateKey());
    CertifiedKey first = files.first();
    assertNull(files.next(first));
    put(two.pem().certificates(), two.pem().privateKey());
    assertEquals(two, files.next(first));
    assertNull(files.next(two));
  }

  @Test
  void whileOneFileIsNewAndTheOtherOldTheOldPairStays() throws Exception {
    put(one.pem().certificates(), one.pem().privateKey());
    CertifiedKey first = files.first();
    Files.writeString(certificate, two.pem().certificates());
    assertThrows(BadCertificate.class, () -> files.next(first));
    Files.writeString(key, two.pem().privateKey().substring(0, 100));
    assertThrows(BadCertificate.class, () -> files.next(first));
    Files.writeString(key, two.pem().privateKey());
    assertEquals(two, files.next(first));
  }

  @Test
  void whatIsMissingIsNamedWithItsFlag() throws Exception {
    assertEquals("--tls-cert is " + certificate + ", but there is no such file.", problem());
    Files.writeString(certificate, one.pem().certificates());
    assertEquals("--tls-key is " + key + ", but there is no such file.", problem());
  }

  @Test
  void aDirectoryIsNamed() throws Exception {
    Files.createDirectory(certificate);
    assertEquals("--tls-cert is " + certificate + ", which is a directory.", problem());
  }

  @Test
  void aKeyOfAnotherCertificateIsNamed() throws Exception {
    put(one.pem().certificates(), two.pem().privateKey());
    String sentence =
        "The key in " + key + " is not the key of any certificate in " + certificate + ".";
    assertEquals(sentence, problem());
    put(one.pem().certificates(), rsa().pem().privateKey());
    assertEquals(sentence, problem());
  }

  @Test
  void aCertificateOutOfItsTimeIsNamed() throws Exception {
    put(one.pem().certificates(), one.pem().privateKey());
    machine.goesOn(8);
    assertEquals(
        "The certificate in "
            + certificate
            + " is valid from 2026-01-01T00:00:00Z to 2026-01-08T00:00:00Z, which is not now.",
        problem());
  }

  @Test
  void aKeyBehindAPasswordIsNamedWithTheWayOut() throws Exception {
    put(one.pem().certificates(), text(new JcaPKCS8Generator(one.key(), encryptor())));
    assertEquals(
        key
            + " is protected by a password; remove it with: openssl pkey -in "
            + key
            + " -out plain.key",
        problem());
  }

  @Test
  void nonsenseAndExchangedFilesAreNamed() throws Exception {
    put(one.pem().privateKey(), one.pem().certificates());
    assertEquals(
        key + " holds no private key but CERTIFICATE; it must be PEM text with BEGIN PRIVATE KEY.",
        problem());
    put("hello", one.pem().privateKey());
    assertEquals(
        certificate + " holds no certificate; it must be PEM text with BEGIN CERTIFICATE.",
        problem());
  }

  private String problem() {
    return String.valueOf(assertThrows(BadCertificate.class, files::first).getMessage());
  }

  private void put(String certificateText, String keyText) throws IOException {
    Files.writeString(certificate, certificateText);
    Files.writeString(key, keyText);
  }

  private CertifiedKey rsa() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    X500Name name = new X500Name("CN=rsa");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            one.leaf().getNotBefore(),
            one.leaf().getNotAfter(),
            name,
            pair.getPublic());
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
    return new CertifiedKey(
        pair.getPrivate(),
        List.of(new JcaX509CertificateConverter().getCertificate(builder.build(signer))));
  }

  /** As OpenSSL writes it, with the curve within (RFC 5915). */
  private static PemObjectGenerator sec1(ECPrivateKey key) throws IOException {
    var structure =
        new org.bouncycastle.asn1.sec.ECPrivateKey(256, key.getS(), SECObjectIdentifiers.secp256r1);
    return new PemObject("EC PRIVATE KEY", structure.getEncoded());
  }

  private static OutputEncryptor encryptor() throws Exception {
    return new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
        .setProvider(new BouncyCastleProvider())
        .setRandom(new SecureRandom())
        .setPassword("hush".toCharArray())
        .build();
  }

  private static String text(PemObjectGenerator object) throws IOException {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(object);
    }
    return text.toString();
  }
}
