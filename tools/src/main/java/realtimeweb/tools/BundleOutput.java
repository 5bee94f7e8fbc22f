package realtimeweb.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The folder that goes into the server's jar. */
final class BundleOutput {
  /**
   * One line for each file, of five words: name, media type, {@code hashed} or {@code fixed}, hash,
   * encodings beside the file parted by commas, or {@code identity} alone.
   */
  static final String INDEX = "files.txt";

  private final Path folder;

  BundleOutput(Path folder) {
    this.folder = folder;
  }

  void write(SortedMap<String, BundleAsset> assets) throws IOException {
    if (!assets.containsKey(BundleSources.PAGE)) {
      throw new BundleProblem("There is no " + BundleSources.PAGE + " to bundle.");
    }
    clear();
    StringBuilder index = new StringBuilder();
    for (BundleAsset asset : assets.values()) {
      index.append(line(asset)).append('\n');
      writeAll(asset);
    }
    put(INDEX, index.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(BundleAsset asset) {
    return String.join(
        " ",
        asset.name(),
        asset.type().mediaType(),
        asset.hashed() ? "hashed" : "fixed",
        asset.hash(),
        asset.type().compresses() ? "br,gzip,identity" : "identity");
  }

  private void writeAll(BundleAsset asset) throws IOException {
    put(asset.name(), asset.content());
    if (asset.type().compresses()) {
      put(asset.name() + ".br", BundleCompression.brotli(asset.content()));
      put(asset.name() + ".gz", BundleCompression.gzip(asset.content()));
    }
  }

  private void put(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, content);
  }

  private void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path old : deepestFirst()) {
      Files.delete(old);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
