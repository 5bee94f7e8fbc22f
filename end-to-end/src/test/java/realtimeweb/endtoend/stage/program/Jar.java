package realtimeweb.endtoend.stage.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The jar that people download, running as a process on a port of its own choice. */
public final class Jar implements AutoCloseable {
  /** Where the WebSocket is. */
  public static final String SOCKET_PATH = "/ws";

  private static final Pattern READY = Pattern.compile("RealtimeWeb is ready: (https?://\\S+)");

  /** Of its own accord, or as Java ends after SIGTERM: 128 + 15. */
  private static final Set<Integer> CLEAN_EXITS = Set.of(0, 143);

  private final Program program;
  private final String url;
  private boolean stopped;

  private Jar(Program program, String url) {
    this.program = program;
    this.url = url;
  }

  /** What a finished run left behind. */
  public record Ended(int status, String output) {}

  /** Starts the server, on any port unless told, and waits until it says that it is ready. */
  public static Jar start(String... flags) {
    return start(List.of(), List.of(), flags);
  }

  /** The same, with words before the command that say where it runs. */
  public static Jar startIn(List<String> entrance, String... flags) {
    return start(entrance, List.of(), flags);
  }

  /** The same, in a Java with options of its own. */
  public static Jar start(List<String> javaOptions, String... flags) {
    return start(List.of(), javaOptions, flags);
  }

  private static Jar start(List<String> entrance, List<String> javaOptions, String... flags) {
    List<String> all = new ArrayList<>(List.of(flags));
    if (!all.contains("--port")) {
      all.addAll(List.of("--port", "0"));
    }
    Program program = new Program(command(entrance, javaOptions, all));
    return new Jar(program, program.waitFor(READY).group(1));
  }

  /** Runs the jar with flags that make it end by itself. */
  public static Ended run(String... flags) {
    return run(List.of(), flags);
  }

  public static Ended run(List<String> entrance, String... flags) {
    Program program = new Program(command(entrance, List.of(), List.of(flags)));
    int status = program.exitStatus();
    return new Ended(status, program.output());
  }

  /** The address it printed, such as {@code http://localhost:40123}. */
  public String url() {
    return url;
  }

  /** Where others on the network come, such as {@code https://192.0.2.7:40124}. */
  public String lanUrl() {
    Pattern address =
        Pattern.compile("From other machines: (https://" + OwnAddress.find() + ":\\d+)");
    return program.waitFor(address).group(1);
  }

  /** Waits until it prints that, and returns what it printed. */
  public String says(String regex) {
    return program.waitFor(Pattern.compile(regex)).group();
  }

  public int port() {
    return URI.create(url).getPort();
  }

  /** Everything printed so far. */
  public String log() {
    return program.output();
  }

  /** Ends it as when its process is killed: it gets no time to clean up. */
  public void kill() {
    stopped = true;
    program.kill();
  }

  /** Its process. */
  public ProcessHandle process() {
    return program.process();
  }

  /** Stops it as an operator does, by SIGTERM. */
  @Override
  public void close() {
    if (stopped) {
      return;
    }
    stopped = true;
    int status = program.terminate();
    assertTrue(CLEAN_EXITS.contains(status), () -> "exit status " + status + "\n" + log());
    assertFalse(log().contains("\n\tat "), () -> "a stack trace in the log\n" + log());
  }

  /** What the jar says of itself. */
  public static Attributes manifest() throws IOException {
    try (JarFile jar = new JarFile(file().toFile())) {
      return jar.getManifest().getMainAttributes();
    }
  }

  private static Path file() {
    String path = System.getProperty("realtimeweb.jar", "../server/target/realtimeweb.jar");
    Path jar = Path.of(path).toAbsolutePath().normalize();
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is missing; build it with: mvn -B package");
    }
    return jar;
  }

  private static List<String> command(
      List<String> entrance, List<String> javaOptions, List<String> flags) {
    List<String> command = new ArrayList<>(entrance);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", file().toString()));
    command.addAll(flags);
    return command;
  }
}
