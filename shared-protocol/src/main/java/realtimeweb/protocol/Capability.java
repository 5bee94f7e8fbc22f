package realtimeweb.protocol;

import java.util.List;

/**
 * Messages that came after {@link Wire#VERSION}: whoever understands one names it among the {@link
 * Introduction#capabilities}, and it is sent to nobody else.
 */
public final class Capability {
  /** {@link PeerMessage.Renamed}. */
  public static final String RENAMED = "renamed";

  /** {@link PeerMessage.TimeOfDay}. */
  public static final String TIME_OF_DAY = "timeOfDay";

  /** {@link PeerMessage.LowerHandRequest}. */
  public static final String LOWER_HAND_REQUEST = "lowerHandRequest";

  /** What this code understands. */
  public static final List<String> ALL = List.of(RENAMED, TIME_OF_DAY, LOWER_HAND_REQUEST);

  private Capability() {}
}
