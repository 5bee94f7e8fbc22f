package realtimeweb.endtoend.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A WebSocket client that others wrote, with a script that has it try everything. */
public enum ForeignClient {
  NODE_WS("client.mjs", "node") {
    @Override
    void install(Path folder) {
      if (!Files.isDirectory(folder.resolve("node_modules/ws"))) {
        String prefix = "--prefix=" + folder;
        Command.run("npm", "install", prefix, "--silent", "--no-audit", "--no-fund", "ws@8");
      }
    }
  },
  PYTHON_WEBSOCKETS("client.py", "/usr/bin/python3") {
    @Override
    void install(Path folder) {
      if (!Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/websockets"))) {
        Command.run("apt-get", "install", "-y", "-q", "python3-websockets");
      }
    }
  };

  private final String script;
  private final String program;

  ForeignClient(String script, String program) {
    this.script = script;
    this.program = program;
  }

  abstract void install(Path folder);

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
      install(folder);
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
}
