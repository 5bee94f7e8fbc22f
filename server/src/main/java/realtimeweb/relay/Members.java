package realtimeweb.relay;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final String address;
  private final Relay relay;
  private final Map<Long, Connection> byKey = new LinkedHashMap<>();

  private final Map<Long, Seat> seats = new HashMap<>();
  private final Map<Long, Absence> absent = new HashMap<>();

  /** Always somebody's key, unless nobody is here. */
  private long host;

  Members(String address, Relay relay) {
    this.address = address;
    this.relay = relay;
  }

  int size() {
    return byKey.size();
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  boolean isFull() {
    return size() >= relay.limit(Limit.MAX_MEMBERS_PER_ROOM);
  }

  @Nullable
  Connection get(@Nullable Long key) {
    return byKey.get(key);
  }

  /** Whether somebody with another ticket is here by that id: it is shorter than a ticket. */
  boolean isAnothers(Seat seat) {
    Seat taken = seats.get(seat.key());
    return taken != null && !taken.hasTicketOf(seat);
  }

  boolean isHost(Seat seat) {
    return seat.key() == host;
  }

  /** Tells the newcomer who is here, and them of the newcomer; whoever comes first is host. */
  void welcome(Connection newcomer, Seat seat, boolean locked) {
    if (isEmpty()) {
      host = seat.key();
    }
    List<String> others = byKey.keySet().stream().map(MemberId::text).toList();
    newcomer.send(
        relay.encode(
            relay.joined(newcomer, seat.id(), others, MemberId.text(host), locked, false)));
    tellAll(new MemberJoined(seat.id()));
    byKey.put(seat.key(), newcomer);
    seats.put(seat.key(), seat);
    relay.count(Count.JOINS);
    relay.log(Event.JOINED, "room", address, "members", size());
  }

  /** Whoever has this seat came back by another connection; the last may still be half open. */
  void resume(Connection returned, Seat seat, boolean locked) {
    Connection before = byKey.put(seat.key(), returned);
    absent.remove(seat.key());
    if (before != null) {
      before.replaced();
    }
    List<String> others =
        byKey.keySet().stream().filter(key -> key != seat.key()).map(MemberId::text).toList();
    returned.send(
        relay.encode(relay.joined(returned, seat.id(), others, MemberId.text(host), locked, true)));
    tellOthers(seat, new Returned(seat.id()));
    relay.count(Count.RESUMES);
    relay.log(Event.RESUMED, "room", address, "members", size());
  }

  /** Keeps the place of somebody whose connection broke. */
  void keep(Seat seat, Absence absence) {
    absent.put(seat.key(), absence);
    relay.log(Event.LOST, "room", address, "reason", absence.reason());
  }

  /** The seat by that key if it is kept for somebody, else null. */
  @Nullable
  Seat keptFor(@Nullable Long key) {
    Absence absence = absent.get(key);
    return absence == null ? null : absence.seat();
  }

  boolean keepsPlaces() {
    return !absent.isEmpty();
  }

  List<Absence> overdue(long now) {
    return absent.values().stream().filter(absence -> absence.until() <= now).toList();
  }

  /** Tells the others; if it was the host who left, the next is host, whom they hear of too. */
  void left(Seat seat, LeaveReason reason) {
    byKey.remove(seat.key());
    seats.remove(seat.key());
    absent.remove(seat.key());
    tellAll(new MemberLeft(seat.id(), reason));
    relay.count(Count.LEAVES);
    relay.log(Event.LEFT, "room", address, "members", size(), "reason", reason);
    if (isHost(seat) && !isEmpty()) {
      makeHost(next());
    }
  }

  /** Whoever came first of those who are here, or else of those whose place is kept. */
  private long next() {
    return byKey.keySet().stream()
        .filter(key -> !absent.containsKey(key))
        .findFirst()
        .orElseGet(() -> byKey.keySet().iterator().next());
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
    byKey.values().forEach(member -> member.send(json));
  }

  private void tellOthers(Seat seat, ServerMessage news) {
    String json = relay.encode(news);
    byKey.forEach(
        (key, member) -> {
          if (key != seat.key()) {
            member.send(json);
          }
        });
  }

  /** Lost if nobody is here. */
  void tellHost(ServerMessage news) {
    Connection told = byKey.get(host);
    if (told != null) {
      told.send(relay.encode(news));
    }
  }
}
