package realtimeweb.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What one thing took, over several runs. */
final class Figures {
  private final String unit;
  private final List<Double> values = new ArrayList<>();

  Figures(String unit) {
    this.unit = unit;
  }

  void add(double value) {
    values.add(value);
  }

  double median() {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.0f %s (min %.0f, max %.0f, n=%d)",
        median(),
        unit,
        Collections.min(values),
        Collections.max(values),
        values.size());
  }
}
