package realtimeweb.endtoend.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.endtoend.stage.program.Executable;

/** {@code ./run-tests} on machines that lack something, before anything is built. */
class RunTestsIT {
  private static final int MISSING = 3;
  private static final List<String> POSIX =
      List.of("awk", "dirname", "head", "id", "mktemp", "rm", "sed", "tail");

  private final Path programs;

  RunTestsIT(@TempDir Path programs) {
    this.programs = programs;
  }

  @BeforeEach
  void aMachineWithEverything() throws IOException {
    for (String tool : POSIX) {
      put(tool, "exec " + Executable.find(tool + ".path", tool) + " \"$@\"");
    }
    says("javac", "javac 17.0.15");
    says("mvn", "\033[1mApache Maven 3.8.7\033[m");
    says("chromium", "Chromium 156.0.8078.114 built on Debian");
    says("firefox-esr", "Mozilla Firefox 153.8.0esr");
    says("turnserver", "4.6.1");
    says("ip", "ip utility, iproute2-6.1.0, libbpf 1.1.0");
    says("nft", "nftables v1.0.6 (Lester Gooch #5)");
    says("node", "v18.19.0");
  }

  @Test
  void anOldBrowserIsNamedWithTheVersionThatWillDo() throws Exception {
    says("firefox-esr", "Mozilla Firefox 140.5.0esr");
    says("chromium", "Chromium 90.0.4430.212 built on Debian");
    String sentence = refusal("--rest");
    assertTrue(sentence.startsWith("Please install chromium 131 or newer (here is 90."), sentence);
    assertTrue(sentence.contains("firefox-esr 153 or newer (here is 140.5.0)"), sentence);
    assertTrue(sentence.contains("sudo apt-get install chromium firefox-esr"), sentence);
  }

  @Test
  void whatIsMissingIsNamedAndQuickNeedsChromiumAlone() throws Exception {
    for (String program : List.of("chromium", "turnserver", "nft", "node")) {
      Files.delete(programs.resolve(program));
    }
    String all = refusal("-Dit.test=CallIT");
    assertTrue(all.startsWith("Please install chromium 131 or newer, coturn 4.6 or newer"), all);
    assertTrue(all.contains("nftables, nodejs 18 or newer"), all);
    String quick = refusal("--quick");
    assertEquals(
        "Please install chromium 131 or newer; on Debian: sudo apt-get install chromium.", quick);
  }

  @Test
  void packagesThatAreAsOldAreNamed() throws Exception {
    says("id", "0");
    says("apt-get", "");
    says("firefox-esr", "Mozilla Firefox 140.5.0esr");
    String said = refusal("--rest");
    assertTrue(said.contains("firefox-esr 153 or newer (here is 140.5.0)"), said);
    assertTrue(said.endsWith("; this system's packages have none that will do."), said);
  }

  @Test
  void anOldJdkOrMavenIsNamed() throws Exception {
    says("mvn", "\033[1mApache Maven 3.6.3\033[m");
    assertTrue(refusal("--jvm").startsWith("Please install Maven, version 3.8 or newer"));
    says("javac", "javac 11.0.2");
    assertTrue(refusal("--jvm").startsWith("Please install a JDK, version 17 or newer"));
  }

  /** What it says, after it ended without a build. */
  private String refusal(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("../run-tests");
    builder.command().addAll(List.of(arguments));
    builder.environment().put("PATH", programs.toString());
    builder.environment().remove("JAVA_HOME");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(MISSING, process.waitFor(), said);
    assertTrue(!said.contains("Building"), said);
    return said.strip();
  }

  /** Puts a program on the machine that prints that, whatever it is asked. */
  private void says(String program, String text) throws IOException {
    put(program, "echo '" + text + "'");
  }

  private void put(String program, String script) throws IOException {
    Path file = Files.writeString(programs.resolve(program), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
