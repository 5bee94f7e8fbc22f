package realtimeweb.secure;

import realtimeweb.protocol.Nullable;

/** What somebody else calls themselves, held to the same rules wherever they say it. */
public final class ClaimedName {
  private ClaimedName() {}

  /** The name as it is shown; null if it may not be anybody's. */
  public static @Nullable String of(String claimed) {
    String name = claimed.trim();
    return Greeting.isName(name) ? name : null;
  }
}
