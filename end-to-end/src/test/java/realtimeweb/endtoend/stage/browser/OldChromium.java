package realtimeweb.endtoend.stage.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;
import realtimeweb.endtoend.stage.program.Command;

/**
 * A Chromium of former years, as the npm package {@value #PACKAGE} carries it for Linux on x86-64:
 * fetched once, kept in the user's cache, and what it must be by its hash.
 */
enum OldChromium {
  CHROMIUM_103("103.0.0", "ddc1542975cd9c2c3dc2106cc377418de703836da23279a6bd310a9e092fc838"),
  CHROMIUM_106("106.0.2", "aa654cfb75060ca82cc9935cc9450297435a407d29ba1b097e40b799739b7df8"),
  CHROMIUM_119("119.0.2", "508252c1b075d2fbac0bc04deb265450e870643ee51f27d07fb2e83bd8f21106");

  private static final String PACKAGE = "@sparticuz/chromium";

  /** Its file is compressed; node, which npm needs, reads Brotli (RFC 7932). */
  private static final String UNPACK =
      "const [from, to] = process.argv.slice(1), fs = require('fs'), zlib = require('zlib');"
          + "require('stream').pipeline(fs.createReadStream(from), zlib.createBrotliDecompress(),"
          + " fs.createWriteStream(to, {mode: 0o755}), error => { if (error) throw error; });";

  private final String version;
  private final String sha256;

  OldChromium(String version, String sha256) {
    this.version = version;
    this.sha256 = sha256;
  }

  /**
   * The program, fetched if it is not there yet; on another machine the test is skipped.
   *
   * @throws IllegalStateException with one sentence, if it cannot be had
   */
  synchronized Path executable() {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    Assumptions.assumeTrue(machine.equals("Linux amd64"), "no old Chromium is for " + machine);
    // in a folder of its own: it makes others beside itself
    Path kept = cache().resolve("chromium-" + version).resolve("chromium");
    try {
      if (!Files.isExecutable(kept)) {
        fetch(kept);
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetch(Path kept) throws IOException {
    Files.createDirectories(kept.getParent());
    Path folder = Files.createTempDirectory(kept.getParent(), "fetching");
    try {
      Path unpacked = unpacked(folder);
      check(unpacked);
      Files.move(unpacked, kept, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Command.run("rm", "-rf", folder.toString());
    }
  }

  private Path unpacked(Path folder) {
    Path packed = folder.resolve("node_modules/" + PACKAGE + "/bin/chromium.br");
    Path unpacked = folder.resolve("chromium");
    String wanted = PACKAGE + "@" + version;
    try {
      Command.run(
          "npm",
          "install",
          "--prefix=" + folder,
          "--ignore-scripts",
          "--no-save",
          "--loglevel=error",
          "--no-audit",
          "--no-fund",
          wanted);
      Command.run("node", "-e", UNPACK, packed.toString(), unpacked.toString());
      return unpacked;
    } catch (IllegalStateException | UncheckedIOException e) {
      throw new IllegalStateException(
          "Chromium " + version + " could not be fetched; see whether npm finds " + wanted, e);
    }
  }

  private void check(Path program) throws IOException {
    String found = sha256(program);
    if (!found.equals(sha256)) {
      throw new IllegalStateException(
          "What npm has as Chromium " + version + " is another file: SHA-256 " + found);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the XDG Base Directory Specification has it. */
  private static Path cache() {
    String given = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path base =
        given.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
    return base.resolve("realtimeweb");
  }
}
