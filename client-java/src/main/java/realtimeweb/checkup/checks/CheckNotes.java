package realtimeweb.checkup.checks;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.screen.MediaProblem;

/** What one check leaves for those that follow. */
public final class CheckNotes {
  private @Nullable MediaProblem cameraProblem = MediaProblem.UNSUPPORTED;
  private @Nullable MediaProblem microphoneProblem = MediaProblem.UNSUPPORTED;
  private boolean fit;
  private boolean joined;
  private boolean seen;
  private List<IceServer> iceServers = List.of();
  private List<IceServer> relay = List.of();

  /** The browser can call at all. */
  void browserFits() {
    fit = true;
  }

  public boolean fit() {
    return fit;
  }

  /** Null for a device that is open. */
  void devices(@Nullable MediaProblem microphone, @Nullable MediaProblem camera) {
    microphoneProblem = microphone;
    cameraProblem = camera;
  }

  @Nullable
  MediaProblem cameraProblem() {
    return cameraProblem;
  }

  @Nullable
  MediaProblem microphoneProblem() {
    return microphoneProblem;
  }

  /** The camera gave pictures. */
  void seesPicture() {
    seen = true;
  }

  boolean pictureSeen() {
    return seen;
  }

  /** What the server gave to whoever joined. */
  void joined(List<IceServer> servers) {
    joined = true;
    iceServers = servers;
  }

  boolean joined() {
    return joined;
  }

  List<IceServer> iceServers() {
    return iceServers;
  }

  /** The first TURN server that works is the one to measure by. */
  void relays(List<IceServer> server) {
    if (relay.isEmpty()) {
      relay = server;
    }
  }

  public List<IceServer> relay() {
    return relay;
  }
}
