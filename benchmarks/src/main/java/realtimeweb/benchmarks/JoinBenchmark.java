package realtimeweb.benchmarks;

import java.io.IOException;
import java.util.Map;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Figures;
import realtimeweb.benchmarks.report.Report;

/**
 * Measures the time from the click on Join now to the first video frame of the other participant,
 * compared with a minimal hand-written page. Rounds alternate, in one browser, with a fake camera.
 */
final class JoinBenchmark implements Benchmark {
  private static final String WATCH = "/watch.js";
  private static final String COLUMN = "ms from the click to the first picture";

  @Override
  public String name() {
    return "join";
  }

  @Override
  public String purpose() {
    return "From the click on Join now to the first picture of the other";
  }

  @Override
  public void run(Options options) throws IOException {
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Join");
    int rounds = options.rounds(9);
    try (OurServers servers = new OurServers(options);
        BareServer bareServer = new BareServer();
        Chromium chromium = new Chromium("")) {
      for (int round = 0; round <= rounds; round++) {
        String room = "/#round" + round;
        for (Map.Entry<String, OurServer> ours : servers.byRow().entrySet()) {
          String url = ours.getValue().url() + room;
          double millis = measure(() -> Visitor.ours(chromium.browser(), url, WATCH));
          add(table.figures(ours.getKey(), COLUMN), millis, round);
        }
        String page = bareServer.url("index.html");
        double millis = measure(() -> Visitor.bare(chromium.browser(), page, WATCH));
        add(table.figures("hand-written page", COLUMN), millis, round);
      }
    }
    report.note(
        "The hand-written page shows pictures as large as ours, but has no encryption of signaling,"
            + " no names, no controls.");
    report.note("Headless Chromium draws without a graphics card, which takes most of the time.");
    report.finish(options.isPublished());
  }

  /** The first round warms everything up. */
  private static void add(Figures figures, double millis, int round) {
    if (round > 0) {
      figures.add(millis);
    }
  }

  private interface Arrival {
    Visitor arrives();
  }

  private static double measure(Arrival arrival) {
    try (Visitor waiting = arrival.arrives()) {
      waiting.joins();
      waiting.rests();
      try (Visitor joining = arrival.arrives()) {
        joining.rests();
        joining.joins();
        joining.page().waitForFunction("() => window.firstFrameAt");
        Object millis = joining.page().evaluate("() => firstFrameAt - clickedAt");
        return ((Number) millis).doubleValue();
      }
    }
  }
}
