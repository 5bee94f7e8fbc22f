package realtimeweb.relay.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.HostChanged;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Returned;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.ids.MemberId;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.rooms.Place.Seat;

/** The members of a room in the order of their arrival, and the host among them. */
final class Members {
  private static final int FEW = 2;

  /** A member that is connected or has a reserved seat. */
  private static final class Member {
    private final Seat seat;
    private RoomClient client;
    private @Nullable ReservedSeat reserved;

    Member(Seat seat, RoomClient client) {
      this.seat = seat;
      this.client = client;
    }

    long key() {
      return seat.key();
    }
  }

  private final String address;
  private final RelayEnvironment environment;
  private final RoomConfiguration configuration;
  private final List<Member> members = new ArrayList<>(FEW);

  /** Key of a member; meaningless if there is none. */
  private long host;

  Members(String address, RelayEnvironment environment, RoomConfiguration configuration) {
    this.address = address;
    this.environment = environment;
    this.configuration = configuration;
  }

  int size() {
    return members.size();
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  boolean isFull() {
    return size() >= environment.limit(Limit.MAX_MEMBERS_PER_ROOM);
  }

  /** Rooms are small: a scan is faster than a map, which would box the key. */
  private @Nullable Member find(long key) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).key() == key) {
        return members.get(i);
      }
    }
    return null;
  }

  @Nullable
  RoomClient get(long key) {
    Member member = find(key);
    return member == null ? null : member.client;
  }

  /**
   * Whether a member has this id but another ticket: ids are shorter than tickets, and may collide.
   */
  boolean hasOtherTicket(Seat seat) {
    Member taken = find(seat.key());
    return taken != null && !taken.seat.hasTicketOf(seat);
  }

  boolean isHost(Seat seat) {
    return seat.key() == host;
  }

  /** Adds a member, and tells it and the others of each other; the first member is host. */
  void welcome(RoomClient newcomer, Seat seat, boolean locked) {
    if (isEmpty()) {
      host = seat.key();
    }
    newcomer.send(joined(newcomer, seat, locked, false));
    if (!isEmpty()) {
      tellAll(new MemberJoined(seat.id()));
    }
    members.add(new Member(seat, newcomer));
    environment.count(Count.JOINS);
    environment.log(Event.JOINED, "room", address, "members", size());
  }

  private String joined(RoomClient client, Seat seat, boolean locked, boolean resumed) {
    client.iceServersSent();
    return environment.encode(
        new Joined(
            seat.id(),
            others(seat),
            MemberId.text(host),
            locked,
            resumed,
            configuration.iceServers().of(seat.id(), client.serverHost()),
            configuration.rotationSeconds()));
  }

  /** A member is back by another connection; its last one may still be half open. */
  void resume(RoomClient returned, Seat seat, boolean locked) {
    Member member = find(seat.key());
    if (member == null) {
      return;
    }
    RoomClient before = member.client;
    member.client = returned;
    member.reserved = null;
    before.replaced();
    returned.send(joined(returned, seat, locked, true));
    tellOthers(seat, new Returned(seat.id()));
    environment.count(Count.RESUMES);
    environment.log(Event.RESUMED, "room", address, "members", size());
  }

  /** Reserves the seat of a member whose connection broke. */
  void reserve(Seat seat, ReservedSeat reserved) {
    Member member = find(seat.key());
    if (member != null) {
      member.reserved = reserved;
    }
    environment.log(Event.LOST, "room", address, "reason", reserved.reason());
  }

  /** The reserved seat with that key; null if there is none. */
  @Nullable
  Seat reservedSeat(long key) {
    Member member = find(key);
    return member == null || member.reserved == null ? null : member.seat;
  }

  boolean hasReservedSeats() {
    return members.stream().anyMatch(member -> member.reserved != null);
  }

  List<ReservedSeat> expired(long now) {
    return members.stream()
        .map(member -> member.reserved)
        .filter(Objects::nonNull)
        .filter(reserved -> reserved.until() <= now)
        .toList();
  }

  /** Removes a member and tells the others; if it was the host, the next member becomes host. */
  void left(Seat seat, LeaveReason reason) {
    members.removeIf(member -> member.key() == seat.key());
    tellAll(new MemberLeft(seat.id(), reason));
    environment.count(Count.LEAVES);
    environment.log(Event.LEFT, "room", address, "members", size(), "reason", reason);
    if (isHost(seat) && !isEmpty()) {
      makeHost(next());
    }
  }

  /** The first connected member; the first with a reserved seat if none is connected. */
  private long next() {
    return members.stream()
        .filter(member -> member.reserved == null)
        .findFirst()
        .orElse(members.get(0))
        .key();
  }

  /** {@code key} must be a member's. */
  void makeHost(long key) {
    host = key;
    tellAll(new HostChanged(MemberId.text(key)));
    environment.count(Count.HOST_CHANGES);
    environment.log(Event.HOST_CHANGED, "room", address);
  }

  void tellAll(ServerMessage news) {
    String json = environment.encode(news);
    members.forEach(member -> member.client.send(json));
  }

  private void tellOthers(Seat seat, ServerMessage news) {
    String json = environment.encode(news);
    for (Member member : members) {
      if (member.key() != seat.key()) {
        member.client.send(json);
      }
    }
  }

  private List<String> others(Seat seat) {
    List<String> others = new ArrayList<>(size());
    for (Member member : members) {
      if (member.key() != seat.key()) {
        others.add(member.seat.id());
      }
    }
    return others;
  }

  /** Dropped if there are no members. */
  void tellHost(ServerMessage news) {
    RoomClient told = get(host);
    if (told != null) {
      told.send(environment.encode(news));
    }
  }
}
