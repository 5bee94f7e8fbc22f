package realtimeweb.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;

/** The files of the bundle, all in memory. */
public final class Page {
  private static final String INDEX = "files.txt";

  /** Paths of the pages; the path of every other file is its name. */
  private static final Map<String, String> ADDRESSES =
      Map.of("index.html", "/", "doctor.html", "/doctor");

  private final Map<String, StaticFile> files = new HashMap<>();

  public Page(Collection<StaticFile> files) {
    files.forEach(file -> this.files.put(file.path(), file));
  }

  /**
   * Loads the page from a folder of the class path.
   *
   * @throws IOException if the folder has no page
   */
  public static Page load(String folder) throws IOException {
    String index = new String(read(folder, INDEX), StandardCharsets.UTF_8);
    Map<String, StaticFile> files = new HashMap<>();
    for (String line : index.lines().toList()) {
      String[] words = line.split(" ", 5);
      files.put(words[0], file(folder, words));
    }
    return new Page(files.values());
  }

  private static StaticFile file(String folder, String[] words) throws IOException {
    String name = words[0];
    Map<ContentCoding, ByteBuffer> bodies = new EnumMap<>(ContentCoding.class);
    List<String> encodings = List.of(words[4].split(",", -1));
    for (ContentCoding encoding : ContentCoding.values()) {
      if (encodings.contains(encoding.token())) {
        byte[] content = read(folder, name + encoding.extension());
        bodies.put(encoding, StaticFile.direct(content));
      }
    }
    String path = ADDRESSES.getOrDefault(name, "/" + name);
    return new StaticFile(path, words[1], words[2].equals("hashed"), words[3], bodies);
  }

  private static byte[] read(String folder, String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(folder + "/" + name)) {
      if (in == null) {
        throw new IOException(
            "The page is not in this jar: there is no " + folder + "/" + name + ".");
      }
      return in.readAllBytes();
    }
  }

  @Nullable
  StaticFile at(String path) {
    return files.get(path);
  }
}
