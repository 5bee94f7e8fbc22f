package realtimeweb.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The real jar, in its own process. */
final class OurServer implements AutoCloseable {
  private final Process process;
  private final String url;

  OurServer(String jar, String... flags) throws IOException {
    List<String> command = new ArrayList<>(List.of("java", "-jar", jar, "--port", "0"));
    command.addAll(List.of(flags));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    url = readyUrl(process);
  }

  String url() {
    return url;
  }

  private static String readyUrl(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        return line.substring(at).trim();
      }
    }
    throw new IOException("the server did not start");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
