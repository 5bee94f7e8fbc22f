package realtimeweb.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.HostChanged;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Returned;
import realtimeweb.relay.Counters.Count;
import realtimeweb.relay.Place.Seat;

/** Who is in a room, in the order in which they came, and who of them is host. */
final class Members {
  private static final int FEW = 2;

  /** Somebody who is here, or whose place is kept. */
  private static final class Member {
    private final Seat seat;
    private Connection connection;
    private @Nullable Absence absence;

    Member(Seat seat, Connection connection) {
      this.seat = seat;
      this.connection = connection;
    }

    long key() {
      return seat.key();
    }
  }

  private final String address;
  private final Relay relay;
  private final List<Member> everybody = new ArrayList<>(FEW);

  /** Always somebody's key, unless nobody is here. */
  private long host;

  Members(String address, Relay relay) {
    this.address = address;
    this.relay = relay;
  }

  int size() {
    return everybody.size();
  }

  boolean isEmpty() {
    return everybody.isEmpty();
  }

  boolean isFull() {
    return size() >= relay.limit(Limit.MAX_MEMBERS_PER_ROOM);
  }

  /** Rooms are small, so to look at everybody is quicker than to box the key for a map. */
  private @Nullable Member find(long key) {
    for (int i = 0; i < everybody.size(); i++) {
      if (everybody.get(i).key() == key) {
        return everybody.get(i);
      }
    }
    return null;
  }

  @Nullable
  Connection get(long key) {
    Member member = find(key);
    return member == null ? null : member.connection;
  }

  /** Whether somebody with another ticket is here by that id: it is shorter than a ticket. */
  boolean isAnothers(Seat seat) {
    Member taken = find(seat.key());
    return taken != null && !taken.seat.hasTicketOf(seat);
  }

  boolean isHost(Seat seat) {
    return seat.key() == host;
  }

  /** Tells the newcomer who is here, and them of the newcomer; whoever comes first is host. */
  void welcome(Connection newcomer, Seat seat, boolean locked) {
    if (isEmpty()) {
      host = seat.key();
    }
    newcomer.send(
        relay.encode(
            relay.joined(newcomer, seat.id(), others(seat), MemberId.text(host), locked, false)));
    if (!isEmpty()) {
      tellAll(new MemberJoined(seat.id()));
    }
    everybody.add(new Member(seat, newcomer));
    relay.count(Count.JOINS);
    relay.log(Event.JOINED, "room", address, "members", size());
  }

  /** Whoever has this seat came back by another connection; the last may still be half open. */
  void resume(Connection returned, Seat seat, boolean locked) {
    Member member = find(seat.key());
    if (member == null) {
      return;
    }
    Connection before = member.connection;
    member.connection = returned;
    member.absence = null;
    before.replaced();
    returned.send(
        relay.encode(
            relay.joined(returned, seat.id(), others(seat), MemberId.text(host), locked, true)));
    tellOthers(seat, new Returned(seat.id()));
    relay.count(Count.RESUMES);
    relay.log(Event.RESUMED, "room", address, "members", size());
  }

  /** Keeps the place of somebody whose connection broke. */
  void keep(Seat seat, Absence absence) {
    Member member = find(seat.key());
    if (member != null) {
      member.absence = absence;
    }
    relay.log(Event.LOST, "room", address, "reason", absence.reason());
  }

  /** The seat by that key if it is kept for somebody, else null. */
  @Nullable
  Seat keptFor(long key) {
    Member member = find(key);
    return member == null || member.absence == null ? null : member.seat;
  }

  boolean keepsPlaces() {
    return everybody.stream().anyMatch(member -> member.absence != null);
  }

  List<Absence> overdue(long now) {
    return everybody.stream()
        .map(member -> member.absence)
        .filter(Objects::nonNull)
        .filter(absence -> absence.until() <= now)
        .toList();
  }

  /** Tells the others; if it was the host who left, the next is host, whom they hear of too. */
  void left(Seat seat, LeaveReason reason) {
    everybody.removeIf(member -> member.key() == seat.key());
    tellAll(new MemberLeft(seat.id(), reason));
    relay.count(Count.LEAVES);
    relay.log(Event.LEFT, "room", address, "members", size(), "reason", reason);
    if (isHost(seat) && !isEmpty()) {
      makeHost(next());
    }
  }

  /** Whoever came first of those who are here, or else of those whose place is kept. */
  private long next() {
    return everybody.stream()
        .filter(member -> member.absence == null)
        .findFirst()
        .orElse(everybody.get(0))
        .key();
  }

  /** {@code key} is a member's. */
  void makeHost(long key) {
    host = key;
    tellAll(new HostChanged(MemberId.text(key)));
    relay.count(Count.HOST_CHANGES);
    relay.log(Event.HOST_CHANGED, "room", address);
  }

  void tellAll(ServerMessage news) {
    String json = relay.encode(news);
    everybody.forEach(member -> member.connection.send(json));
  }

  private void tellOthers(Seat seat, ServerMessage news) {
    String json = relay.encode(news);
    for (Member member : everybody) {
      if (member.key() != seat.key()) {
        member.connection.send(json);
      }
    }
  }

  private List<String> others(Seat seat) {
    List<String> others = new ArrayList<>(size());
    for (Member member : everybody) {
      if (member.key() != seat.key()) {
        others.add(member.seat.id());
      }
    }
    return others;
  }

  /** Lost if nobody is here. */
  void tellHost(ServerMessage news) {
    Connection told = get(host);
    if (told != null) {
      told.send(relay.encode(news));
    }
  }
}
