package realtimeweb.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The results of one benchmark: printed, and written as a page and a chart into docs/performance.
 */
public final class Report {
  private static final Path FOLDER = Path.of("docs/performance");
  private static final double UNDISTURBED_CORES = 0.15;

  private final String name;
  private final String purpose;
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Others others = new Others();
  private double worst = -1;

  /** Nothing found yet; the name is the command's. */
  public Report(String name, String purpose) {
    this.name = name;
    this.purpose = purpose;
  }

  /** Part of the report, in this order. */
  public Comparison comparison(String title) {
    Comparison comparison = new Comparison(title);
    comparisons.add(comparison);
    return comparison;
  }

  /** A sentence below the tables. */
  public void note(String sentence) {
    notes.add(sentence);
  }

  /**
   * Cores that others used during a part of the run; the worst part is told. Without parts it is
   * the average since the report was begun.
   */
  public void disturbed(double cores) {
    worst = Math.max(worst, cores);
  }

  /** Prints it, and writes it if it is to be published. */
  public void finish(boolean published) throws IOException {
    String page = page();
    System.out.println(page);
    if (published) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".md"), page);
      Files.writeString(FOLDER.resolve(name + ".svg"), Chart.svg(comparisons));
    }
  }

  private String page() {
    String disturbance = disturbance(); // before the versions are asked for
    StringBuilder page = new StringBuilder("# " + purpose + "\n\n");
    page.append("By `benchmarks/run ")
        .append(name)
        .append("`, ")
        .append(LocalDate.now(ZoneOffset.UTC));
    page.append(": ").append(Machine.words()).append(". ").append(disturbance).append("\n\n");
    page.append("Medians (least–most), and how many times the first row's each is.\n\n![](");
    page.append(name).append(".svg)\n");
    comparisons.forEach(comparison -> page.append('\n').append(comparison.markdown()));
    if (!notes.isEmpty()) {
      page.append('\n');
      notes.forEach(note -> page.append("- ").append(note).append('\n'));
    }
    return page.toString();
  }

  private String disturbance() {
    double cores = worst < 0 ? others.cores() : worst;
    return (cores > UNDISTURBED_CORES ? "**Disturbed**" : "Not disturbed")
        + ": other programs used "
        + String.format(Locale.ROOT, "%.2f", cores)
        + (worst < 0 ? " cores on average meanwhile." : " cores in the worst part of the run.");
  }
}
