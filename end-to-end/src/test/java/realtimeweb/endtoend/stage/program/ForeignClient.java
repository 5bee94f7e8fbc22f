package realtimeweb.endtoend.stage.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A WebSocket client that others wrote, with a script that has it try everything. The programs that
 * run them are among what {@code ./run-tests} asks for.
 */
public enum ForeignClient {
  /** From the webjar; such a jar holds a package of npm in a folder named like its version. */
  NODE_WS("client.mjs", "node") {
    @Override
    void unpack(Path folder) throws IOException {
      URI jar = uri("/META-INF/maven/org.webjars.npm/ws/pom.xml");
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
          Stream<Path> versions = Files.list(files.getPath("/META-INF/resources/webjars/ws"))) {
        copy(versions.findFirst().orElseThrow(), folder.resolve("node_modules/ws"));
      }
    }
  },

  /** As the system's packages have it. */
  PYTHON_WEBSOCKETS("client.py", "/usr/bin/python3") {
    @Override
    void unpack(Path folder) {}
  };

  private final String script;
  private final String program;

  ForeignClient(String script, String program) {
    this.script = script;
    this.program = program;
  }

  abstract void unpack(Path folder) throws IOException;

  /**
   * Runs the whole conversation and returns what was printed.
   *
   * @param url of the page, such as {@code https://192.0.2.7:40124}
   * @throws IllegalStateException with what was printed, if anything went otherwise
   */
  public String talksTo(String url, int... numbers) {
    Path folder = Path.of("target", "foreign").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      unpack(folder);
      return Command.run(command(folder, url, numbers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(Path folder, String url, int... numbers) throws IOException {
    Path copy = folder.resolve(script);
    try (InputStream in = ForeignClient.class.getResourceAsStream("/foreign/" + script)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> words = new ArrayList<>();
    words.addAll(List.of("env", "-C", folder.toString(), program, copy.toString()));
    words.addAll(List.of(url.replaceFirst("^http", "ws") + Jar.SOCKET_PATH, url));
    for (int number : numbers) {
      words.add(Integer.toString(number));
    }
    return words;
  }

  private static URI uri(String resource) {
    try {
      return Objects.requireNonNull(ForeignClient.class.getResource(resource), resource).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(from)) {
      all = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
