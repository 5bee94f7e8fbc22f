package realtimeweb.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCertificatesTest {
  private final Path directory;
  private final Machine machine;

  LocalCertificatesTest(@TempDir Path directory) {
    this.directory = directory;
    this.machine = new Machine(directory);
  }

  @Test
  void whileNothingChangesTheCertificateStays() throws Exception {
    LocalCertificates certificates = machine.certificates();
    CertifiedKey first = certificates.first();
    machine.goesOn(30);
    assertNull(certificates.next(first));
    assertEquals(first.leaf(), machine.certificates().first().leaf());
  }

  @Test
  void anAddressMoreIsANewCertificateAndOneLessIsNot() throws Exception {
    LocalCertificates certificates = machine.certificates();
    CertifiedKey first = certificates.first();
    machine.hasAddresses("192.168.1.20", "127.0.0.1", "10.0.0.5");
    CertifiedKey second = certificates.next(first);
    assertTrue(AlternativeNames.of(second.leaf()).contains("10.0.0.5"));
    machine.hasAddresses("127.0.0.1");
    assertNull(certificates.next(second));
  }

  @Test
  void itIsRenewedWhenTwoThirdsOfItsTimeAreOver() throws Exception {
    LocalCertificates certificates = machine.certificates();
    CertifiedKey first = certificates.first();
    machine.goesOn(59);
    assertNull(certificates.next(first));
    machine.goesOn(2);
    CertifiedKey second = certificates.next(first);
    assertNotEquals(first.leaf().getSerialNumber(), second.leaf().getSerialNumber());
    assertNull(certificates.next(second));
  }

  @Test
  void aCertificateWithoutItsKeyIsMadeAnew() throws Exception {
    CertifiedKey first = machine.certificates().first();
    Files.delete(directory.resolve("tls").resolve("server.key"));
    assertNotEquals(first.leaf(), machine.certificates().first().leaf());
  }

  @Test
  void aNameThatTheAuthorityMayNotVouchForIsLeftOut() throws Exception {
    CertifiedKey first = machine.certificates().first();
    machine.isCalled("other");
    CertifiedKey second = machine.certificates().next(first);
    assertTrue(AlternativeNames.of(second.leaf()).contains("other.local"));
    assertTrue(!AlternativeNames.of(second.leaf()).contains("other"));
  }
}
