package realtimeweb.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;

/**
 * How a benchmark is run.
 *
 * @param quick few short rounds, to see that it works
 * @param against another jar of RealtimeWeb, to be measured in turns with the one that was built;
 *     null for none
 */
record Options(boolean quick, @Nullable String against) {
  private static final String BUILT = "server/target/realtimeweb.jar";

  /**
   * @throws IllegalArgumentException if {@code --against} stands without a jar
   */
  static Options of(List<String> words) {
    int at = words.indexOf("--against");
    if (at + 1 == words.size()) {
      throw new IllegalArgumentException("--against needs a jar");
    }
    return new Options(words.contains("--quick"), at < 0 ? null : words.get(at + 1));
  }

  /** Our jars by the names of their rows, the reference first. */
  Map<String, String> jars() {
    Map<String, String> jars = new LinkedHashMap<>();
    if (against != null) {
      jars.put("RealtimeWeb of " + against, against);
    }
    jars.put("RealtimeWeb", BUILT);
    return jars;
  }

  /**
   * These, where two jars cannot be compared.
   *
   * @throws IllegalArgumentException if two are asked for
   */
  Options alone() {
    if (against != null) {
      throw new IllegalArgumentException("--against is for relay, page, join and chat");
    }
    return this;
  }

  /** Rounds after the one that warms up. */
  int rounds(int usual) {
    return quick ? 1 : usual;
  }

  /** Whether only our own jars are measured. */
  boolean comparesOurs() {
    return against != null;
  }

  /** Whether what came out belongs in docs/performance. */
  boolean isPublished() {
    return !quick && against == null;
  }
}
