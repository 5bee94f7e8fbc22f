package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.ServerMessage;

/** Who is host, whether the room is locked, and who knocks. */
final class Door {
  private String self = "";
  private String host = "";
  private boolean locked;

  void entered(ServerMessage.Joined joined) {
    self = joined.self();
    host = joined.host();
    locked = joined.locked();
  }

  boolean isHost(String personId) {
    return host.equals(personId);
  }

  Screen.Door screen() {
    return new Screen.Door(locked, isHost(self), List.of());
  }
}
