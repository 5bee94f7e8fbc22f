package realtimeweb.relay.rooms;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.ids.MemberId;
import realtimeweb.relay.rooms.Place.Seat;

/** The actions of a room's host. Valid only inside {@link Room#asHost}. */
public final class HostActions {
  private final RoomClient host;
  private final Members members;
  private final WaitingRoom waitingRoom;

  HostActions(RoomClient host, Members members, WaitingRoom waitingRoom) {
    this.host = host;
    this.members = members;
    this.waitingRoom = waitingRoom;
  }

  public void lock(boolean locked) {
    if (locked) {
      waitingRoom.lock();
    } else {
      waitingRoom.unlock();
    }
  }

  /** Ignores an {@code id} that no longer knocks: its departure and the answer may have crossed. */
  public void answerKnock(String id, boolean admitted) {
    waitingRoom.answer(MemberId.key(id), admitted);
  }

  public void remove(String id) {
    Long key = MemberId.key(id);
    RoomClient member = other(key);
    if (member != null && key != null) {
      Seat reserved = members.reservedSeat(key);
      if (reserved != null) {
        members.left(reserved, LeaveReason.REMOVED_BY_HOST);
      } else {
        removeConnected(member, member.seat());
      }
    }
  }

  private void removeConnected(RoomClient member, @Nullable Seat seat) {
    String sentence = "The host put you out of the room.";
    if (seat != null && member.endsAt(seat, Refusal.REMOVED_BY_HOST, sentence)) {
      members.left(seat, LeaveReason.REMOVED_BY_HOST);
    }
  }

  public void handOver(String id) {
    Long key = MemberId.key(id);
    if (other(key) != null && key != null) {
      members.makeHost(key);
      waitingRoom.tellHostOfKnocks();
    }
  }

  private @Nullable RoomClient other(@Nullable Long key) {
    RoomClient member = key == null ? null : members.get(key);
    if (member == null || member == host) {
      host.refuse(Refusal.NO_SUCH_MEMBER, "There is no such other member in this room.");
      return null;
    }
    return member;
  }
}
