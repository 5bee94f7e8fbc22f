package realtimeweb.session.room;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.LeaveReason;

/** Nobody outside is told of the room; a server that does so all the same is not heard. */
final class BeforeEntry implements RoomEvents {
  @Override
  public void arrived(String member) {}

  @Override
  public void returned(String member) {}

  @Override
  public void gone(String member, LeaveReason reason) {}

  @Override
  public void relayed(String from, byte[] frame) {}

  @Override
  public void iceServersChanged(List<IceServer> servers) {}

  @Override
  public void knocked(String id, String name) {}

  @Override
  public void knockEnded(String id) {}

  @Override
  public void hostChanged(String id) {}

  @Override
  public void lockChanged(boolean locked) {}
}
