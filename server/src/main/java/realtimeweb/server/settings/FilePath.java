package realtimeweb.server.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths of files and directories; {@code ~/} is the home directory, as in a shell. */
final class FilePath {
  private FilePath() {}

  static Path parse(String text) throws InvalidValue {
    return parse(text, System.getProperty("user.home", ""));
  }

  static Path parse(String text, String home) throws InvalidValue {
    try {
      if (!text.startsWith("~")) {
        return Path.of(text);
      }
      if (!text.equals("~") && !text.startsWith("~/")) {
        throw new InvalidValue(
            "must be written in full: only ~/ is known, the home of whoever runs this");
      }
      // For a user without home, as in containers, Java says ?, which would be a relative path.
      if (!Path.of(home).isAbsolute()) {
        throw new InvalidValue("must be written in full, since this user has no home directory");
      }
      return Path.of(home, text.substring(1));
    } catch (InvalidPathException e) {
      throw new InvalidValue("must be a path that this system knows");
    }
  }

  /** The path of a readable file. */
  static Path readable(String text) throws InvalidValue {
    Path path = parse(text);
    if (!Files.exists(path)) {
      throw new InvalidValue("there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new InvalidValue("that is a directory; name a file in it");
    }
    if (!Files.isReadable(path)) {
      throw new InvalidValue("this user may not read that file");
    }
    return path;
  }
}
