package realtimeweb.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The results of several runs of one measurement. */
public final class Figures {
  private final String unit;
  private final List<Double> values = new ArrayList<>();

  /** None yet; the unit stands behind each number. */
  public Figures(String unit) {
    this.unit = unit;
  }

  /** One run's. */
  public void add(double value) {
    values.add(value);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The middle one, or half way between the two in the middle; there must be one. */
  public double median() {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median, with the range and the number of runs if there was more than one. */
  String shown() {
    if (values.isEmpty()) {
      return "–";
    }
    String median = number(median());
    return values.size() == 1
        ? median
        : median
            + " ("
            + number(Collections.min(values))
            + "–"
            + number(Collections.max(values))
            + ")";
  }

  static String number(double value) {
    double size = Math.abs(value);
    String pattern = size >= 1_000 ? "%,.0f" : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, size < 0.1 && size > 0 ? "%.3f" : pattern, value);
  }

  @Override
  public String toString() {
    return values.isEmpty() ? "nothing measured" : shown() + " " + unit + ", n=" + values.size();
  }
}
