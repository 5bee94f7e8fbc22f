package realtimeweb.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which files there are and when each was written. Looking again and again is used instead of a
 * WatchService because it misses nothing on any system and costs a millisecond for a few hundred
 * files.
 */
record Snapshot(Map<Path, FileTime> written) {
  static final Snapshot EMPTY = new Snapshot(Map.of());

  static Snapshot of(List<Path> directories) throws IOException {
    Map<Path, FileTime> written = new HashMap<>();
    for (Path directory : directories) {
      for (Path file : files(directory)) {
        written.put(file, Files.getLastModifiedTime(file));
      }
    }
    return new Snapshot(written);
  }

  /** Looks until two looks in a row see the same, because editors and git write many files. */
  static Snapshot settled(List<Path> directories, long pauseMillis)
      throws IOException, InterruptedException {
    Snapshot before = EMPTY;
    while (true) {
      Thread.sleep(pauseMillis);
      try {
        Snapshot now = of(directories);
        if (now.equals(before)) {
          return now;
        }
        before = now;
      } catch (NoSuchFileException goneMeanwhile) {
        before = EMPTY;
      }
    }
  }

  static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
