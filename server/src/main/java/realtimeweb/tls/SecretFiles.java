package realtimeweb.tls;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import realtimeweb.protocol.Nullable;

/** Files that only their owner can read, in a directory that only their owner can enter. */
public final class SecretFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path directory;

  /**
   * Creates the directory and its parents if they are missing.
   *
   * @throws BadCertificate if that fails
   */
  public SecretFiles(Path directory) throws BadCertificate {
    this.directory = directory;
    try {
      Files.createDirectories(directory, mode("rwx------"));
    } catch (IOException e) {
      throw new BadCertificate(
          "The directory " + directory + " cannot be made; choose another with --data.", e);
    }
  }

  /** The file's text, or null if the file does not exist. */
  public @Nullable String read(String name) throws BadCertificate {
    Path file = directory.resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new BadCertificate("The file " + file + " cannot be read.", e);
    }
  }

  /** Replaces the file atomically: readers see the old text or the new. */
  public void write(String name, String text) throws BadCertificate {
    Path file = directory.resolve(name);
    try {
      Path fresh = Files.createTempFile(directory, name, null, mode("rw-------"));
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new BadCertificate(
          "The file " + file + " cannot be written; choose another directory with --data.", e);
    }
  }

  public Path path(String name) {
    return directory.resolve(name);
  }

  private static FileAttribute<?>[] mode(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
