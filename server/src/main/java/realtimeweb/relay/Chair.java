package realtimeweb.relay;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.Place.Seat;

/** What the host of a room may do. It is lent for one request, under the room's lock. */
final class Chair {
  private final Connection host;
  private final Members members;
  private final Door door;

  Chair(Connection host, Members members, Door door) {
    this.host = host;
    this.members = members;
    this.door = door;
  }

  void lock(boolean locked) {
    if (locked) {
      door.lock();
    } else {
      door.unlock();
    }
  }

  /** An {@code id} that no longer knocks is ignored: the answer and the going may have crossed. */
  void answerKnock(String id, boolean admitted) {
    door.answer(MemberId.key(id), admitted);
  }

  void remove(String id) {
    Long key = MemberId.key(id);
    Connection member = other(key);
    if (member != null && key != null) {
      Seat kept = members.keptFor(key);
      if (kept != null) {
        members.left(kept, LeaveReason.REMOVED_BY_HOST);
      } else {
        putOut(member, member.seat());
      }
    }
  }

  private void putOut(Connection member, @Nullable Seat seat) {
    String sentence = "The host put you out of the room.";
    if (seat != null && member.endsAt(seat, Refusal.REMOVED_BY_HOST, sentence)) {
      members.left(seat, LeaveReason.REMOVED_BY_HOST);
    }
  }

  void handOver(String id) {
    Long key = MemberId.key(id);
    if (other(key) != null && key != null) {
      members.makeHost(key);
      door.tellOfKnocks();
    }
  }

  private @Nullable Connection other(@Nullable Long key) {
    Connection member = key == null ? null : members.get(key);
    if (member == null || member == host) {
      host.refuse(Refusal.NO_SUCH_MEMBER, "There is no such other member in this room.");
      return null;
    }
    return member;
  }
}
