package realtimeweb.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Our jars, each running, by the names of their rows. */
final class OurServers implements AutoCloseable {
  private final Map<String, OurServer> byRow = new LinkedHashMap<>();

  OurServers(Options options) throws IOException {
    try {
      for (Map.Entry<String, String> jar : options.jars().entrySet()) {
        byRow.put(jar.getKey(), new OurServer(jar.getValue()));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  Map<String, OurServer> byRow() {
    return byRow;
  }

  @Override
  public void close() {
    byRow.values().forEach(OurServer::close);
  }
}
