package realtimeweb.benchmarks;

import java.io.IOException;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Figures;
import realtimeweb.benchmarks.report.Report;

/**
 * From the click on Join now to the first picture of the other person, beside a hand-written page
 * that does the least. Rounds alternate, in one browser, with a fake camera.
 */
final class JoinBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";
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
  public void run(boolean quick) throws IOException {
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Join");
    Figures ours = table.figures("RealtimeWeb", COLUMN);
    Figures bare = table.figures("hand-written page", COLUMN);
    int rounds = quick ? 1 : 9;
    try (OurServer server = new OurServer(JAR);
        BareServer bareServer = new BareServer();
        Chromium chromium = new Chromium("")) {
      for (int round = 0; round <= rounds; round++) {
        String room = server.url() + "/#round" + round;
        String page = bareServer.url("index.html");
        double a = measure(() -> Visitor.ours(chromium.browser(), room, WATCH));
        double b = measure(() -> Visitor.bare(chromium.browser(), page, WATCH));
        if (round > 0) { // the first warms everything up
          ours.add(a);
          bare.add(b);
        }
      }
    }
    report.note(
        "The hand-written page shows pictures as large as ours, but has no encryption of signaling,"
            + " no names, no controls.");
    report.note("Headless Chromium draws without a graphics card, which takes most of the time.");
    report.finish(quick);
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
