package realtimeweb.web.http;

import realtimeweb.protocol.Nullable;

/**
 * Version and commit of the running program.
 *
 * @param number as in the pom, such as {@code 0.2.0-SNAPSHOT}; {@code unpackaged} outside the jar
 * @param commit its first 12 hexadecimal digits, with {@code -dirty} behind them if the jar was
 *     built from changed files; {@code unknown} if it was not built in a clone
 */
public record Version(String number, String commit) {
  private static final Version RUNNING = of(Version.class.getPackage().getImplementationVersion());

  /** Of the jar that contains this class. */
  public static Version running() {
    return RUNNING;
  }

  /** Reads the manifest's Implementation-Version, which is {@code number+commit}. */
  static Version of(@Nullable String implementation) {
    if (implementation == null) {
      return new Version("unpackaged", "unknown");
    }
    int plus = implementation.indexOf('+');
    return new Version(implementation.substring(0, plus), implementation.substring(plus + 1));
  }

  /** Such as {@code 0.2.0-SNAPSHOT (commit 0123456789ab)}. */
  @Override
  public String toString() {
    return number + " (commit " + commit + ")";
  }
}
