package realtimeweb.session.room;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.LeaveReason;

/** What the server says of the room and its members to somebody who is inside. */
public interface RoomEvents {
  void arrived(String member);

  /** A member whose connection to the server had broken can be reached by it again. */
  void returned(String member);

  void gone(String member, LeaveReason reason);

  void relayed(String from, byte[] frame);

  /** STUN and TURN servers for all peer connections, present and future. */
  void iceServersChanged(List<IceServer> servers);

  /**
   * Somebody knocks.
   *
   * @param name as on their card; empty if it cannot be read
   */
  void knocked(String id, String name);

  void knockEnded(String id);

  void hostChanged(String id);

  void lockChanged(boolean locked);
}
