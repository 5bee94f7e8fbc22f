package realtimeweb.tools;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** One build of the development page: javac, then TeaVM. */
final class DevBuild {
  private static final String LIBRARIES = System.getProperty("java.class.path");

  private final DevTree tree;
  private final DevScript script;

  DevBuild(DevTree tree) {
    this.tree = tree;
    this.script = new DevScript(tree, List.of(LIBRARIES.split(File.pathSeparator, -1)));
  }

  /** Whether there is a new page; if not, the reason is on the console and the old page stays. */
  boolean run() throws IOException {
    long start = System.nanoTime();
    boolean compiled = compile();
    long middle = System.nanoTime();
    boolean built = compiled && script.translate();
    System.out.println(
        (built ? "built     " : "FAILED    ")
            + ("javac " + millis(start, middle) + " ms, ")
            + ("TeaVM " + millis(middle, System.nanoTime()) + " ms"));
    return built;
  }

  private boolean compile() throws IOException {
    clear(tree.classes());
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17", "-g", "-proc:none", "-cp", LIBRARIES));
    arguments.addAll(List.of("-d", tree.classes().toString()));
    for (Path directory : tree.sources()) {
      Snapshot.files(directory).stream()
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .forEach(arguments::add);
    }
    return ToolProvider.getSystemJavaCompiler()
            .run(null, System.out, System.err, arguments.toArray(String[]::new))
        == 0;
  }

  /** Classes whose source is gone must not live on. */
  private static void clear(Path directory) throws IOException {
    for (Path file : Snapshot.files(directory)) {
      Files.delete(file);
    }
    Files.createDirectories(directory);
  }

  private static long millis(long startNanos, long endNanos) {
    return (endNanos - startNanos) / 1_000_000;
  }
}
