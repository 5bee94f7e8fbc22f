package realtimeweb.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files to bundle, by path with slashes, in a fixed order. */
final class BundleSources {
  static final String PAGE = "index.html";

  /** Browsers come back for the newest of these under the same name. */
  private static final Set<String> RETURNED_TO =
      Set.of(PAGE, "doctor.html", "manifest.webmanifest", "sw.js");

  private static final String SOURCE_MAP = ".map";
  private static final String SOURCES = "src/";

  private final boolean development;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  BundleSources(boolean development) {
    this.development = development;
  }

  void addAll(Path folder) throws IOException {
    addAll(folder, content -> content);
  }

  /** Adds what the compiler made; a source map fits its scripts only as they are. */
  void addCompiled(Path folder) throws IOException {
    addAll(folder, development ? content -> content : CompileHint::before);
  }

  /** As {@link CssImports#inline}. */
  void inlineStyles() {
    CssImports.inline(files);
  }

  private void addAll(Path folder, UnaryOperator<byte[]> script) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new BundleProblem("The folder " + folder + " is missing; build the client first.");
    }
    for (Path file : filesIn(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (development || !isForDebugger(name)) {
        byte[] content = Files.readAllBytes(file);
        add(name, BundleType.of(name) == BundleType.JS ? script.apply(content) : content);
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private void add(String name, byte[] content) {
    if (files.put(name, content) != null) {
      throw new BundleProblem("Both folders have a " + name + "; rename one.");
    }
  }

  /** Whether the file is served under its own name, without a hash. */
  static boolean keepsName(String name) {
    return RETURNED_TO.contains(name) || isForDebugger(name);
  }

  /** Browsers find a map by the script's last line, and sources by the map. */
  private static boolean isForDebugger(String name) {
    return name.endsWith(SOURCE_MAP) || name.startsWith(SOURCES);
  }

  Iterable<String> names() {
    return files.keySet();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  byte[] content(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }
}
