package realtimeweb.endtoend.stage.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.endtoend.stage.program.Command;

/** One machine of the {@link Internet}: a network namespace of Linux (ip-netns(8)). */
public final class NetworkNamespace implements AutoCloseable {
  /** The process that made it is in the name, so that what a killed one leaves can be found. */
  private static final Pattern OURS = Pattern.compile("rtw(\\d+)-\\S+");

  private static final Path FILES = Path.of("/etc/netns");

  private final String name;

  private NetworkNamespace(String name) {
    this.name = name;
  }

  /** A machine with a loopback interface and no name server. */
  static NetworkNamespace create(String label) {
    NetworkNamespace made =
        new NetworkNamespace("rtw" + ProcessHandle.current().pid() + "-" + label);
    Command.run("ip", "netns", "add", made.name);
    try {
      Files.createDirectories(FILES.resolve(made.name));
      Files.writeString(FILES.resolve(made.name).resolve("resolv.conf"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    made.ip("link set lo up");
    return made;
  }

  /** Deletes what test runs left that did not live to clean up. */
  static void sweep() {
    Matcher found = OURS.matcher(Command.run("ip", "netns", "list"));
    while (found.find()) {
      if (ProcessHandle.of(Long.parseLong(found.group(1))).isEmpty()) {
        new NetworkNamespace(found.group()).close();
      }
    }
  }

  public String name() {
    return name;
  }

  /** {@code ip} with these words, in here. */
  public void ip(String words) {
    List<String> command = new ArrayList<>(List.of("ip", "-n", name));
    command.addAll(List.of(words.split(" ")));
    Command.run(command);
  }

  /** What to write before a command so that it runs in here. */
  public List<String> entrance() {
    return List.of("ip", "netns", "exec", name);
  }

  /** Runs a program in here to its end. */
  String run(String input, String... words) {
    List<String> command = new ArrayList<>(entrance());
    command.addAll(List.of(words));
    return Command.feed(input, command);
  }

  /** Ends everything that runs in here, and forgets the machine. */
  @Override
  public void close() {
    for (String pid : Command.run("ip", "netns", "pids", name).lines().toList()) {
      if (!pid.isEmpty()) {
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
      }
    }
    Command.run("ip", "netns", "delete", name);
    try {
      Files.deleteIfExists(FILES.resolve(name).resolve("resolv.conf"));
      Files.deleteIfExists(FILES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
