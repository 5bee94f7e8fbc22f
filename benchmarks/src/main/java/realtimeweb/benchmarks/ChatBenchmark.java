package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Figures;
import realtimeweb.benchmarks.report.Report;

/** A line written in one tab, and the answer to it read there, beside a hand-written page. */
final class ChatBenchmark implements Benchmark {
  private static final String STANDS = "ms from Enter until the answer stands in the log";
  private static final String DRAWN = "until it is drawn";
  private static final int LINES = 20;
  private static final int PAUSE_MILLIS = 300;

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public String purpose() {
    return "A line of chat and the answer to it";
  }

  @Override
  public void run(Options options) throws IOException {
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Chat");
    options.jars().keySet().forEach(row -> Timing.in(table, row));
    Timing bare = Timing.in(table, "hand-written page, not sealed");
    try (OurServers servers = new OurServers(options);
        BareServer bareServer = new BareServer();
        Chromium chromium = new Chromium("fps=5")) {
      for (int round = 0; round < options.rounds(5); round++) {
        for (Map.Entry<String, OurServer> ours : servers.byRow().entrySet()) {
          String url = ours.getValue().url() + "/#chat" + round;
          ours(chromium.browser(), url, Timing.in(table, ours.getKey()));
        }
        bare(chromium.browser(), bareServer.url("index.html"), bare);
      }
    }
    report.note(
        "During a call, from the key press in one tab to the text of the answer in the same tab;"
            + " the other tab answers what it reads by the same means. "
            + LINES
            + " lines a round, the first of each left out.");
    report.note(
        "Ours draws at once, or with the screen's next picture if it has drawn since the last."
            + " Nobody sees an answer before the picture that shows it.");
    report.finish(options.isPublished());
  }

  /** What one contestant took. */
  private record Timing(Figures stands, Figures drawn) {
    static Timing in(Comparison table, String row) {
      return new Timing(table.figures(row, STANDS), table.figures(row, DRAWN));
    }

    void add(List<?> millis) {
      stands.add(((Number) millis.get(0)).doubleValue());
      drawn.add(((Number) millis.get(1)).doubleValue());
    }
  }

  private static void ours(Browser browser, String url, Timing timing) {
    try (Visitor asking = Visitor.ours(browser, url, "/chat.js");
        Visitor answering = Visitor.ours(browser, url, "/chat.js")) {
      asking.joins();
      answering.joins();
      asking.rests();
      asking.press("Chat");
      answering.press("Chat");
      talk(asking, answering, timing);
    }
  }

  private static void bare(Browser browser, String url, Timing timing) {
    try (Visitor asking = Visitor.bare(browser, url, "/chat.js");
        Visitor answering = Visitor.bare(browser, url, "/chat.js")) {
      asking.joins();
      asking.rests();
      answering.joins();
      talk(asking, answering, timing);
    }
  }

  private static void talk(Visitor asking, Visitor answering, Timing timing) {
    answering.page().evaluate("lines => { answers(lines); }", LINES);
    asking.rests();
    for (int line = 0; line < LINES; line++) {
      Object millis = asking.page().evaluate("line => asks(line)", line);
      if (line > 0) {
        timing.add((List<?>) millis);
      }
      asking.page().waitForTimeout(PAUSE_MILLIS);
    }
  }
}
