package realtimeweb.benchmarks.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that listens, on a processor of its own where there are two. */
public final class Running implements AutoCloseable {
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final double TICKS_PER_SECOND = 100;

  private final Process process;
  private final int port;

  private Running(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it without waiting. */
  public static Running start(Contestant contestant) throws IOException {
    return start(contestant.command());
  }

  /** Starts a command in which {@link Contestant#PORT} stands for the port. */
  public static Running start(List<String> command) throws IOException {
    int port = freePort();
    List<String> words = new ArrayList<>(Pinned.toServers());
    command.forEach(word -> words.add(word.replace(Contestant.PORT, "" + port)));
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Running(builder.start(), port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits until it takes connections. */
  public Running ready() throws IOException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < deadline) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        return this;
      } catch (IOException e) {
        pause();
      }
    }
    throw new IOException(process.info().commandLine().orElse("a peer") + " does not listen");
  }

  static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(2);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Seconds of processor time, all threads, until now. */
  public double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) / TICKS_PER_SECOND;
  }

  /** Resident memory in bytes. */
  public long residentBytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("the process is gone");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
