package realtimeweb.tls;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A machine whose names, addresses and clock a test decides. */
final class Machine implements InstantSource {
  private final Path directory;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private String name = "box";
  private List<InetAddress> addresses = List.of(address("192.168.1.20"), address("127.0.0.1"));

  Machine(Path directory) {
    this.directory = directory;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void goesOn(int days) {
    now = now.plusSeconds(days * 86_400L);
  }

  void hasAddresses(String... literals) {
    List<InetAddress> all = new ArrayList<>();
    for (String literal : literals) {
      all.add(address(literal));
    }
    addresses = all;
  }

  void isCalled(String other) {
    name = other;
  }

  LocalNames names() {
    return new LocalNames(LocalNames.hosts(name), addresses);
  }

  SecretFiles files() throws BadCertificate {
    return new SecretFiles(directory.resolve("tls"));
  }

  LocalCertificates certificates() throws BadCertificate {
    return new LocalCertificates(files(), this::names, this);
  }

  static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
