package realtimeweb.benchmarks;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/** What a browser loads before anybody can join, beside the libraries that others start from. */
final class PageBenchmark implements Benchmark {
  private static final Path BUNDLE = Path.of("server/target/classes/page");
  private static final Path MODULES = Path.of("benchmarks/target/peers/node_modules");
  private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();

  static {
    LIBRARIES.put("peerjs (library alone)", "peerjs/dist/peerjs.min.js");
    LIBRARIES.put("simple-peer (library alone)", "simple-peer/simplepeer.min.js");
    LIBRARIES.put("socket.io-client (library alone)", "socket.io-client/dist/socket.io.min.js");
    LIBRARIES.put("livekit-client (library alone)", "livekit-client/dist/livekit-client.umd.js");
  }

  @Override
  public String name() {
    return "page";
  }

  @Override
  public String purpose() {
    return "Bytes that a browser loads before anybody can join";
  }

  @Override
  public void run(boolean quick) throws IOException {
    Brotli4jLoader.ensureAvailability();
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Bytes");
    weigh("RealtimeWeb, all of it", firstLoad(), table);
    for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
      Path file = MODULES.resolve(library.getValue());
      if (Files.exists(file)) {
        weigh(library.getKey(), List.of(file), table);
      }
    }
    report.note(
        "Ours is a whole application: page, styles, views in two languages, call, chat, encryption."
            + " A library has no views.");
    report.finish(quick);
  }

  /** The page, its styles and the scripts of the call; icons and the doctor come later. */
  private static List<Path> firstLoad() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLE)) {
      return files
          .filter(
              file ->
                  file.toString()
                      .matches(".*(index\\.html|style[^/]*\\.css|(app|boot|start)[^/]*\\.js)"))
          .filter(file -> !file.toString().contains("doctor"))
          .toList();
    }
  }

  private static void weigh(String row, List<Path> files, Comparison table) throws IOException {
    double raw = 0;
    double gzip = 0;
    double brotli = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      raw += bytes.length;
      gzip += gzip(bytes);
      brotli += Encoder.compress(bytes, new Encoder.Parameters().setQuality(11)).length;
    }
    table.figures(row, "raw").add(raw);
    table.figures(row, "gzip -9").add(gzip);
    table.figures(row, "brotli 11").add(brotli);
  }

  /** As gzip -9 would: a header of 10 bytes and an end of 8. */
  private static int gzip(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 1_024];
    int count = deflater.deflate(out);
    deflater.end();
    return count + 18;
  }
}
