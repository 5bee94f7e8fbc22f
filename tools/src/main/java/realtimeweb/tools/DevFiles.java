package realtimeweb.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the development page: what was built, then what is served as it is. */
final class DevFiles {
  private static final byte[] RELOADER =
      "\nnew EventSource('/reload').onmessage = () => location.reload();\n".getBytes(UTF_8);
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "java", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "map", "application/json",
          "json", "application/json",
          "webmanifest", "application/manifest+json");

  private final List<Path> places;

  DevFiles(DevTree tree) {
    places = Stream.concat(Stream.of(tree.output()), tree.web().stream()).toList();
  }

  /** The file at this path of a URL. */
  Optional<Path> find(String path) {
    String name = name(path);
    return places.stream()
        .map(place -> place.resolve(name).normalize())
        .filter(file -> places.stream().anyMatch(file::startsWith))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static String name(String path) {
    if (path.equals("/doctor")) {
      return "doctor.html";
    }
    return path.endsWith("/") ? "index.html" : path.substring(1);
  }

  /** The file's content; a page that starts with it also listens for reloads. */
  static byte[] bytes(Path file) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(Files.readAllBytes(file));
    if (file.endsWith("start.js")) {
      content.write(RELOADER);
    }
    return content.toByteArray();
  }

  /** The file's media type. */
  static String type(Path file) {
    String name = file.toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
