package realtimeweb.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.benchmarks.peers.Contestant;
import realtimeweb.benchmarks.peers.Pinned;
import realtimeweb.benchmarks.peers.Running;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/** The page's script, compressed beforehand, by us and by nginx, asked for by wrk. */
final class StaticBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";
  private static final Path ROOT = Path.of("benchmarks/target/static").toAbsolutePath();
  private static final Pattern SCRIPT = Pattern.compile("(?:href|src)=\"([^\"]*app[^\"]*\\.js)\"");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
  private static final Pattern ERRORS = Pattern.compile("Non-2xx|Socket errors");

  @Override
  public String name() {
    return "static";
  }

  @Override
  public String purpose() {
    return "The page's script in brotli, served beside nginx";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.alone().quick();
    Pinned.apart();
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Script");
    try (Running ours = Running.start(Contestant.ours(JAR)).ready()) {
      String path = prepare("http://localhost:" + ours.port());
      try (Running nginx = Running.start(nginx()).ready()) {
        Map<String, Running> servers = new TreeMap<>(Map.of("RealtimeWeb", ours, "nginx", nginx));
        for (int round = 0; round <= (quick ? 1 : 5); round++) {
          for (Map.Entry<String, Running> each : servers.entrySet()) {
            measure(each.getKey(), each.getValue(), path, round > 0, quick, table);
          }
        }
      }
    }
    report.note(
        "`wrk -t1 -c32`, keep-alive, Accept-Encoding: br. Each has one core, wrk the other.");
    report.finish(options.isPublished());
  }

  /** Lays the page's script before nginx; returns its path. */
  private static String prepare(String url) throws IOException {
    Matcher script = SCRIPT.matcher(text(url + "/", ""));
    if (!script.find()) {
      throw new IOException("the page names no app.js");
    }
    String path = script.group(1).replaceFirst("^\\.?/?", "/");
    Path file = ROOT.resolve("." + path).normalize();
    Files.createDirectories(file.getParent() == null ? ROOT : file.getParent());
    Files.write(file, bytes(url + path, "identity"));
    Files.write(Path.of(file + ".br"), bytes(url + path, "br"));
    return path;
  }

  private static String text(String url, String encoding) throws IOException {
    return new String(bytes(url, encoding), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String url, String encoding) throws IOException {
    URLConnection connection = URI.create(url).toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", encoding);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static List<String> nginx() throws IOException {
    String modules = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    Path settings = ROOT.resolve("nginx.conf");
    Files.writeString(
        settings,
        "daemon off; master_process off; pid "
            + ROOT
            + "/nginx.pid; error_log stderr crit;\nload_module "
            + modules
            + ";\nevents { worker_connections 1024; }\nhttp { access_log off; sendfile on;"
            + " tcp_nopush on; keepalive_requests 1000000; types { text/javascript js; }\n"
            + "server { listen LISTEN; root "
            + ROOT
            + "; brotli_static on; } }\n");
    return List.of(
        "sh",
        "-c",
        "sed s/LISTEN/127.0.0.1:$0/ "
            + settings
            + " > "
            + settings
            + ".$0 && exec nginx -c "
            + settings
            + ".$0",
        Contestant.PORT);
  }

  private static void measure(
      String row, Running server, String path, boolean counted, boolean quick, Comparison table)
      throws IOException {
    double before = server.cpuSeconds();
    String seconds = quick ? "1s" : "4s";
    Process wrk =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c32",
                "-d" + seconds,
                "-H",
                "Accept-Encoding: br",
                "http://127.0.0.1:" + server.port() + path)
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(said);
    Matcher count = COUNT.matcher(said);
    if (!rate.find() || !count.find() || ERRORS.matcher(said).find()) {
      throw new IOException(row + ": " + said);
    }
    if (counted) {
      double used = server.cpuSeconds() - before;
      table.figures(row, "requests/s").add(Double.parseDouble(rate.group(1)));
      table
          .figures(row, "CPU-s per 1,000 requests")
          .add(used * 1_000 / Double.parseDouble(count.group(1)));
    }
  }
}
