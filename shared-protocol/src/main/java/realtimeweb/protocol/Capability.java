package realtimeweb.protocol;

import java.util.List;

/**
 * Optional messages that were added after {@link Wire#VERSION}. A client lists those that it
 * understands in {@link Introduction#capabilities}; peers send a message only to clients that list
 * it.
 */
public final class Capability {
  /** {@link PeerMessage.Renamed}. */
  public static final String RENAMED = "renamed";

  /** {@link PeerMessage.TimeOfDay}. */
  public static final String TIME_OF_DAY = "timeOfDay";

  /** {@link PeerMessage.LowerHandRequest}. */
  public static final String LOWER_HAND_REQUEST = "lowerHandRequest";

  /** All capabilities of this code. */
  public static final List<String> ALL = List.of(RENAMED, TIME_OF_DAY, LOWER_HAND_REQUEST);

  private Capability() {}
}
