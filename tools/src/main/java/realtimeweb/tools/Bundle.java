package realtimeweb.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the files that the server serves: every asset under a name that holds its hash, but for
 * those that browsers come back for; each as it is and compressed, and {@value BundleOutput#INDEX}
 * that lists them.
 */
public final class Bundle {
  private static final String DEVELOPMENT = "--development";

  private Bundle() {}

  /** {@code [--development] sourceDir compiledDir outDir budget}. */
  public static void main(String[] args) throws IOException {
    List<String> dirs = new ArrayList<>(List.of(args));
    boolean development = dirs.remove(DEVELOPMENT);
    if (dirs.size() != 4) {
      throw new BundleProblem(
          "Bundle takes ["
              + DEVELOPMENT
              + "], three folders (source, compiled, out) and the file of budgets.");
    }
    Path out = Path.of(dirs.get(2));
    BundleNaming naming = run(Path.of(dirs.get(0)), Path.of(dirs.get(1)), out, development);
    if (!development) {
      BundleBudget.read(Path.of(dirs.get(3))).check(naming, out);
    }
  }

  /**
   * Bundles both folders into the third, whose files it replaces.
   *
   * @param development keeps source maps and the sources they name
   * @return the names that the files got
   * @throws BundleProblem with one sentence for a person
   */
  static BundleNaming run(Path source, Path compiled, Path out, boolean development)
      throws IOException {
    BundleSources sources = new BundleSources(development);
    sources.addAll(source);
    sources.addCompiled(compiled);
    sources.inlineStyles();
    BundleNaming naming = new BundleNaming(sources);
    new BundleOutput(out).write(naming.all());
    return naming;
  }
}
