package realtimeweb.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** A bar chart of a comparison: one panel per column, our bars in colour. */
final class Chart {
  private static final int WIDTH = 760;
  private static final int NAMES = 230;
  private static final int BARS = 400;
  private static final int LINE = 24;
  private static final int HEAD = 44;

  private Chart() {}

  static String svg(List<Comparison> comparisons) {
    StringBuilder shapes = new StringBuilder();
    int y = 8;
    for (Comparison comparison : comparisons) {
      for (String column : comparison.columns()) {
        y = panel(shapes, comparison, column, y);
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + WIDTH
        + " "
        + y
        + "\" role=\"img\">\n<title>"
        + text(comparisons.get(0).title())
        + "</title>\n<style>text{font:13px system-ui,sans-serif;fill:#24292f}.head{font-weight:600}"
        + ".bar{fill:#9aa4af}.ours{fill:#0b766c}"
        + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.bar{fill:#6b7681}"
        + ".ours{fill:#4fd1bd}}</style>\n"
        + shapes
        + "</svg>\n";
  }

  private static int panel(StringBuilder shapes, Comparison comparison, String column, int top) {
    double most = 0;
    for (String row : comparison.rows()) {
      Figures figures = comparison.at(row, column);
      most = figures.isEmpty() ? most : Math.max(most, figures.median());
    }
    String head = comparison.title() + ": " + column;
    shapes.append(words(0, top + 22, "head", "start", head));
    int y = top + HEAD - 8;
    for (String row : comparison.rows()) {
      Figures figures = comparison.at(row, column);
      if (!figures.isEmpty()) {
        boolean ours = row.equals(comparison.rows().get(0));
        double length = most == 0 ? 0 : BARS * figures.median() / most;
        shapes.append(words(NAMES - 8, y + 15, "", "end", row));
        shapes.append(
            String.format(
                Locale.ROOT,
                "<rect class=\"bar%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>\n",
                ours ? " ours" : "",
                NAMES,
                y + 3,
                Math.max(1, length),
                LINE - 8));
        String value = Figures.number(figures.median());
        shapes.append(words(NAMES + (int) length + 8, y + 15, "", "start", value));
        y += LINE;
      }
    }
    return y + 12;
  }

  private static String words(int x, int y, String style, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
        style,
        x,
        y,
        anchor,
        text(words));
  }

  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
