package realtimeweb.tools;

import java.nio.file.Path;
import java.util.List;

/** Where the watch mode finds and puts things, under the project's directory. */
record DevTree(Path root) {
  /** Java sources that become the page. */
  List<Path> sources() {
    return List.of(
        root.resolve("shared-protocol/src/main/java"), root.resolve("client-java/src/main/java"));
  }

  /** What lies beside the classes, such as service files. */
  Path resources() {
    return root.resolve("client-java/src/main/resources");
  }

  /** Everything that calls for a build when it changes. */
  List<Path> code() {
    return List.of(sources().get(0), sources().get(1), resources());
  }

  /** Pages, styles and scripts that are served as they are. */
  List<Path> web() {
    return List.of(root.resolve("client-java/src/main/web"));
  }

  /** The scripts, their source maps and the sources that the maps name. */
  Path output() {
    return root.resolve("client-java/target/dev");
  }

  Path classes() {
    return root.resolve("client-java/target/dev-classes");
  }
}
