package realtimeweb.session.stage;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Watching;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/** How large everybody's pictures are shown here, as they are told it. */
public final class ReceiverConstraints {
  /** A window that is being resized shall not make a message of each pixel. */
  private static final int[] STEPS = {0, 90, 180, 360, 720, 1080};

  private static final int LARGEST = STEPS[STEPS.length - 1];

  private final Map<String, Watching> shown = new HashMap<>();
  private final Map<String, Watching> told = new HashMap<>();

  /**
   * This tile is shown so large now.
   *
   * @param height device pixels; 0 when it is not seen
   */
  public void watches(TileId tile, int height) {
    int step = roundUp(height);
    Watching before = shown.getOrDefault(tile.participantId(), new Watching(LARGEST, LARGEST));
    boolean camera = tile.source() == VideoSource.CAMERA;
    shown.put(
        tile.participantId(),
        new Watching(camera ? step : before.camera(), camera ? before.screen() : step));
  }

  /** What the peer has to be told; null if it knows. */
  @Nullable
  public Watching news(String peerId) {
    Watching now = shown.get(peerId);
    return now == null || now.equals(told.put(peerId, now)) ? null : now;
  }

  /** The peer knows nothing of what it was told. */
  public void tellAnew(String peerId) {
    told.remove(peerId);
  }

  /** The peer has left. */
  public void forget(String peerId) {
    shown.remove(peerId);
    told.remove(peerId);
  }

  private static int roundUp(int height) {
    for (int step : STEPS) {
      if (height <= step) {
        return step;
      }
    }
    return LARGEST;
  }
}
