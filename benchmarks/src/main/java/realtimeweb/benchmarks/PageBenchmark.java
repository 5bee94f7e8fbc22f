package realtimeweb.benchmarks;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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

/**
 * What a browser loads before anybody can join, beside the libraries that others start from, and
 * how long that takes, beside a hand-written page.
 */
final class PageBenchmark implements Benchmark {
  private static final Path BUNDLE = Path.of("server/target/classes/page");
  private static final Path MODULES = Path.of("benchmarks/target/peers/node_modules");
  private static final Path BARE = Path.of("benchmarks/src/main/resources/bare");
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
    return "What a browser loads before anybody can join, and how long that takes";
  }

  @Override
  public void run(Options options) throws IOException {
    Brotli4jLoader.ensureAvailability();
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Bytes");
    weigh("RealtimeWeb, all of it", firstLoad(), table);
    weigh(
        "hand-written page",
        List.of(BARE.resolve("index.html"), BARE.resolve("call.css"), BARE.resolve("bare.js")),
        table);
    for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
      Path file = MODULES.resolve(library.getValue());
      if (Files.exists(file)) {
        weigh(library.getKey(), List.of(file), table);
      }
    }
    appear(report.comparison("Loading"), options);
    report.note(
        "Ours is a whole application: page, styles, views in two languages, call, chat, encryption."
            + " A library has no views.");
    report.finish(options.isPublished());
  }

  private static void appear(Comparison table, Options options) throws IOException {
    try (OurServers servers = new OurServers(options);
        BareServer bareServer = new BareServer();
        Chromium chromium = new Chromium("")) {
      Map<String, String> pages = new LinkedHashMap<>();
      servers.byRow().forEach((row, server) -> pages.put(row, server.url() + "/#page"));
      pages.put("hand-written page", bareServer.url("index.html"));
      for (int round = 0; round <= options.rounds(9); round++) {
        for (Map.Entry<String, String> page : pages.entrySet()) {
          double millis = appear(chromium.browser(), page.getValue());
          if (round > 0) { // the first warms up
            table.figures(page.getKey(), "ms until Join now is there").add(millis);
          }
        }
      }
    }
  }

  /** Nothing is cached: each has a profile of its own. */
  private static double appear(Browser browser, String url) {
    try (BrowserContext context = browser.newContext()) {
      context.addInitScript(Chromium.script("/appear.js"));
      Page page = context.newPage();
      page.navigate(url);
      page.waitForFunction("() => window.appearedAt");
      return ((Number) page.evaluate("() => appearedAt")).doubleValue();
    }
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
