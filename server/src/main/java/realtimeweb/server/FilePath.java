package realtimeweb.server;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files and directories as people write them: {@code ~/} is their home, as in a shell. */
final class FilePath {
  private FilePath() {}

  static Path read(String text) throws Unfit {
    return read(text, System.getProperty("user.home", ""));
  }

  static Path read(String text, String home) throws Unfit {
    try {
      if (!text.startsWith("~")) {
        return Path.of(text);
      }
      if (!text.equals("~") && !text.startsWith("~/")) {
        throw new Unfit("must be written in full: only ~/ is known, the home of whoever runs this");
      }
      // Java says ? for a user without one, as containers have, and that would be a folder here.
      if (!Path.of(home).isAbsolute()) {
        throw new Unfit("must be written in full, since this user has no home directory");
      }
      return Path.of(home, text.substring(1));
    } catch (InvalidPathException e) {
      throw new Unfit("must be a path that this system knows");
    }
  }

  /** Of a file that can be read. */
  static Path readable(String text) throws Unfit {
    Path path = read(text);
    if (!Files.exists(path)) {
      throw new Unfit("there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new Unfit("that is a directory; name a file in it");
    }
    if (!Files.isReadable(path)) {
      throw new Unfit("this user may not read that file");
    }
    return path;
  }
}
