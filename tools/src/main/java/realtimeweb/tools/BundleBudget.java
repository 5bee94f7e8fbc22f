package realtimeweb.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How large files may be as most browsers load them: lines of a name and bytes of brotli. */
final class BundleBudget {
  private record Line(String name, long bytes) {}

  private final Path file;
  private final List<Line> lines;

  private BundleBudget(Path file, List<Line> lines) {
    this.file = file;
    this.lines = lines;
  }

  static BundleBudget read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(file)) {
      String[] words = text.strip().split("\\s+", -1);
      if (words.length != 2 || !words[1].matches("\\d{1,9}")) {
        throw new BundleProblem(
            "The line \"" + text + "\" of " + file + " is not a file's name and bytes.");
      }
      lines.add(new Line(words[0], Long.parseLong(words[1])));
    }
    return new BundleBudget(file, lines);
  }

  /**
   * Weighs the finished bundle.
   *
   * @throws BundleProblem naming every file that grew too large, and by how much
   */
  void check(BundleNaming naming, Path bundle) throws IOException {
    List<String> grown = new ArrayList<>();
    for (Line line : lines) {
      long bytes = weigh(line.name(), naming, bundle);
      if (bytes > line.bytes()) {
        grown.add(
            line.name()
                + " is "
                + bytes
                + " bytes, "
                + (bytes - line.bytes())
                + " over its budget");
      }
    }
    if (!grown.isEmpty()) {
      throw new BundleProblem(
          "The page grew, compressed by brotli: "
              + String.join("; ", grown)
              + ". Find what brought it in, or raise the budget in "
              + file
              + ".");
    }
  }

  private long weigh(String name, BundleNaming naming, Path bundle) throws IOException {
    if (!naming.has(name)) {
      throw new BundleProblem("The file " + name + " of " + file + " is not in the bundle.");
    }
    return Files.size(bundle.resolve(naming.finalName(name) + ".br"));
  }
}
