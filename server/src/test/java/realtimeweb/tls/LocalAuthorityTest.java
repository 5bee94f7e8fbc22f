package realtimeweb.tls;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAuthorityTest {
  private static final String NAME_CONSTRAINTS = "2.5.29.30";
  private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";

  private final Path directory;
  private final Machine machine;

  LocalAuthorityTest(@TempDir Path directory) {
    this.directory = directory;
    this.machine = new Machine(directory);
  }

  @Test
  void theServersCertificateIsForEveryNameOfTheMachineAndForServersOnly() throws Exception {
    X509Certificate leaf = machine.certificates().first().leaf();
    assertEquals(
        Set.of("192.168.1.20", "127.0.0.1", "localhost", "box", "box.local"),
        AlternativeNames.of(leaf));
    assertEquals(List.of(SERVER_AUTHENTICATION), leaf.getExtendedKeyUsage());
    assertEquals(-1, leaf.getBasicConstraints());
    assertEquals(256, ((ECPublicKey) leaf.getPublicKey()).getParams().getOrder().bitLength());
    Duration lifetime =
        Duration.between(leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant());
    assertTrue(lifetime.toDays() <= 397, lifetime.toString());
  }

  @Test
  void theAuthoritySignsNoOtherAuthority() throws Exception {
    X509Certificate authority = machine.certificates().authority().certificate();
    assertEquals(0, authority.getBasicConstraints());
    assertTrue(authority.getCriticalExtensionOIDs().contains(NAME_CONSTRAINTS));
    boolean[] usage = authority.getKeyUsage();
    assertTrue(usage[5], "signs certificates");
    assertTrue(!usage[0], "signs nothing else");
  }

  @Test
  void whoTrustsTheAuthorityTrustsTheServer() throws Exception {
    LocalCertificates certificates = machine.certificates();
    assertDoesNotThrow(() -> validate(certificates.first(), certificates.authority()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.com", "mybox", "local.example.com", "google.com"})
  void aCertificateForAForeignNameIsWorthNothing(String host) throws Exception {
    LocalAuthority authority = machine.certificates().authority();
    CertifiedKey foreign =
        authority.issue(new LocalNames(List.of("localhost", host), List.of()), machine.instant());
    assertThrows(CertPathValidatorException.class, () -> validate(foreign, authority));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "192.169.0.1", "2001:db8::1"})
  void aCertificateForAForeignAddressIsWorthNothing(String address) throws Exception {
    LocalAuthority authority = machine.certificates().authority();
    LocalNames names = new LocalNames(List.of("localhost"), List.of(Machine.address(address)));
    CertifiedKey foreign = authority.issue(names, machine.instant());
    assertThrows(CertPathValidatorException.class, () -> validate(foreign, authority));
    assertEquals(List.of(), authority.permitted(names).addresses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.31.255.255",
        "192.168.0.1",
        "100.64.0.1",
        "169.254.1.1",
        "fd00::2"
      })
  void everyPrivateAddressIsPermitted(String address) throws Exception {
    LocalAuthority authority = machine.certificates().authority();
    LocalNames names = new LocalNames(List.of("a.local"), List.of(Machine.address(address)));
    CertifiedKey key = authority.issue(names, machine.instant());
    assertDoesNotThrow(() -> validate(key, authority));
    assertEquals(names, authority.permitted(names));
  }

  @Test
  void aPublicAddressThatTheMachineHasAtFirstIsPermittedAndItsNeighbourIsNot() throws Exception {
    machine.hasAddresses("192.0.2.2", "2001:db8:1:2::3");
    LocalCertificates certificates = machine.certificates();
    CertifiedKey first = certificates.first();
    assertDoesNotThrow(() -> validate(first, certificates.authority()));
    machine.hasAddresses("192.0.2.3", "2001:db8:1:3::3", "10.0.0.1");
    CertifiedKey next = certificates.next(first);
    assertEquals(
        Set.of("10.0.0.1", "localhost", "box", "box.local"), AlternativeNames.of(next.leaf()));
  }

  @Test
  void onlyTheOwnerReadsTheKeys() throws Exception {
    machine.certificates().first();
    for (String name : List.of("ca.key", "server.key", "ca.crt")) {
      assertEquals("rw-------", mode(directory.resolve("tls").resolve(name)), name);
    }
    assertEquals("rwx------", mode(directory.resolve("tls")));
  }

  @Test
  void theAuthorityOutlivesARestartAndIsMadeAnewBeforeItEnds() throws Exception {
    String fingerprint = machine.certificates().authority().fingerprint();
    assertTrue(fingerprint.matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"), fingerprint);
    machine.goesOn(3_600);
    assertEquals(fingerprint, machine.certificates().authority().fingerprint());
    machine.goesOn(40);
    LocalCertificates later = machine.certificates();
    assertTrue(!fingerprint.equals(later.authority().fingerprint()));
    assertDoesNotThrow(() -> validate(later.first(), later.authority()));
  }

  @Test
  void aBrokenAuthorityIsNotReplacedBehindTheOperatorsBack() throws Exception {
    machine.certificates();
    Path key = directory.resolve("tls").resolve("ca.key");
    Files.writeString(key, "cut off");
    BadCertificate problem = assertThrows(BadCertificate.class, machine::certificates);
    assertEquals(
        key
            + " holds no private key; it must be PEM text with BEGIN PRIVATE KEY. Put both files"
            + " back from a copy, or remove both to have a new authority made.",
        problem.getMessage());
  }

  private static String mode(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** By Java's own rules (RFC 5280 section 6), the authority's constraints applied. */
  private void validate(CertifiedKey key, LocalAuthority authority) throws Exception {
    // Java takes no constraints from an anchor, so that the authority is part of the path.
    X509Certificate own = authority.certificate();
    TrustAnchor anchor = new TrustAnchor(own.getSubjectX500Principal(), own.getPublicKey(), null);
    PKIXParameters parameters = new PKIXParameters(Set.of(anchor));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(machine.instant()));
    CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(key.chain());
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }
}
