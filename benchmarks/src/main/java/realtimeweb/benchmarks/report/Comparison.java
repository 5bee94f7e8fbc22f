package realtimeweb.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same things measured of several contestants, ours first; both in the order of first use. */
public final class Comparison {
  private final String title;
  private final List<String> columns = new ArrayList<>();
  private final Map<String, Map<String, Figures>> rows = new LinkedHashMap<>();

  /** Nothing measured yet. */
  public Comparison(String title) {
    this.title = title;
  }

  /** Of this contestant in this respect; the column names its unit. */
  public Figures figures(String row, String column) {
    if (!columns.contains(column)) {
      columns.add(column);
    }
    return rows.computeIfAbsent(row, absent -> new LinkedHashMap<>())
        .computeIfAbsent(column, absent -> new Figures(""));
  }

  String title() {
    return title;
  }

  List<String> columns() {
    return columns;
  }

  List<String> rows() {
    return List.copyOf(rows.keySet());
  }

  Figures at(String row, String column) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(column, new Figures(""));
  }

  /** How many times the first row's it is; empty if either was not measured. */
  String ratio(String row, String column) {
    Figures first = at(rows().get(0), column);
    Figures theirs = at(row, column);
    return first.isEmpty() || theirs.isEmpty() || first.median() == 0
        ? ""
        : Figures.number(theirs.median() / first.median()) + " ×";
  }

  /** A table in Markdown: median (least–most), and how many times the first row's that is. */
  String markdown() {
    StringBuilder table = new StringBuilder("### " + title + "\n\n| |");
    columns.forEach(column -> table.append(' ').append(column).append(" | |"));
    table.append("\n| --- |").append(" ---: | ---: |".repeat(columns.size())).append('\n');
    for (String row : rows.keySet()) {
      table.append("| ").append(row).append(" |");
      for (String column : columns) {
        table.append(' ').append(at(row, column).shown());
        table.append(" | ").append(ratio(row, column)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }
}
