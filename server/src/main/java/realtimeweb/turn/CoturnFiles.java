package realtimeweb.turn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import realtimeweb.tls.Identity.Pem;

/** The private directory of one coturn run; no other user can read it or its files. */
final class CoturnFiles {
  static final String CONFIGURATION = "turnserver.conf";
  static final String CHAIN = "chain.pem";
  static final String KEY = "key.pem";
  static final String DATABASE = "turnserver.sqlite";

  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path directory;

  private CoturnFiles(Path directory) {
    this.directory = directory;
  }

  /** Creates a directory; the code that runs coturn in it deletes it. */
  static CoturnFiles create() throws IOException {
    FileAttribute<Set<PosixFilePermission>> closed =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return new CoturnFiles(Files.createTempDirectory("realtimeweb-turn", closed));
  }

  Path directory() {
    return directory;
  }

  void write(String configuration) throws IOException {
    replace(CONFIGURATION, configuration);
  }

  void write(Pem certificate) throws IOException {
    replace(CHAIN, certificate.certificates());
    replace(KEY, certificate.privateKey());
  }

  /** The current content of coturn's database file: its tables, without rows. */
  byte[] database() throws IOException {
    return Files.readAllBytes(directory.resolve(DATABASE));
  }

  void write(byte[] database) throws IOException {
    replace(DATABASE, database);
  }

  private void replace(String name, String content) throws IOException {
    replace(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void replace(String name, byte[] content) throws IOException {
    Path fresh = directory.resolve(name + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, PRIVATE);
    Files.write(fresh, content);
    Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
