package realtimeweb.relay;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReference;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServersChanged;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Refused;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.Counters.Count;
import realtimeweb.relay.Place.Knock;
import realtimeweb.relay.Place.Outside;
import realtimeweb.relay.Place.Seat;

/**
 * One client, as the relay sees it. Whoever holds the socket calls these methods one at a time, and
 * {@link #closed} last, also after {@link Outlet#close}.
 */
public final class Connection {
  /** Malformed messages after which a client is removed. */
  static final int MAX_MISTAKES = 5;

  /** Times that hosts may say no to a client before it is removed. */
  static final int MAX_TIMES_TURNED_AWAY = 3;

  private final Relay relay;
  private final String address;
  private final String host;
  private final Outlet outlet;
  private final boolean counted;
  private final Pace pace;
  private final Deadlines deadlines;
  private final Requests requests;
  private final AtomicReference<Place> place = new AtomicReference<>(Outside.WAITING);
  private boolean closed;
  private int mistakes;
  private int timesTurnedAway;

  /** {@code counted} is whether it is one of those that its address may have. */
  Connection(Relay relay, String address, String host, Outlet outlet, boolean counted) {
    this.relay = relay;
    this.address = address;
    this.host = host;
    this.outlet = outlet;
    this.counted = counted;
    long now = relay.now();
    pace = new Pace(relay.rates(), now);
    deadlines = new Deadlines(relay.limits(), now);
    requests = new Requests(relay, this);
  }

  /** A text message came. */
  public void text(String json) {
    if (!hears(json.length())) {
      return;
    }
    if (json.length() > relay.limit(Limit.MAX_CONTROL_BYTES)) {
      tooLarge();
      return;
    }
    try {
      relay.codec().decode(ClientMessage.class, json).handle(requests);
    } catch (Malformed malformed) {
      mistake(malformed);
    }
  }

  /** A binary message came: the receiver's id and sealed bytes. The buffer is the relay's now. */
  public void binary(ByteBuffer frame) {
    int length = frame.remaining();
    if (!hears(length)) {
      return;
    }
    if (length > relay.limit(Limit.MAX_FRAME_BYTES)) {
      tooLarge();
    } else if (length < Wire.ID_BYTES) {
      mistake(new Malformed("frame: shorter than an id"));
    } else if (place.get() instanceof Seat seat) {
      forward(seat, frame.order(ByteOrder.BIG_ENDIAN), length);
    } else {
      refuse(Refusal.NOT_JOINED, "Join a room before sending frames.");
    }
  }

  private void forward(Seat seat, ByteBuffer frame, int length) {
    if (!pace.hasShare(relay.rates().share(), length, relay.now())
        && !seat.room().hasBytesFor(length)) {
      relay.count(Count.FRAMES_DROPPED);
    } else if (seat.room().forward(this, seat, frame)) {
      relay.counters().add(Count.FRAMES_RELAYED, 1);
      relay.counters().add(Count.BYTES_RELAYED, length);
    } else {
      refuse(Refusal.NO_SUCH_MEMBER, "The frame is addressed to nobody in this room.");
    }
  }

  /** A WebSocket ping or pong came. */
  public void pong() {
    hears(0);
  }

  /** A message longer than its limit began to come; the rest of it need not be read. */
  public void tooLarge() {
    refuse(Refusal.TOO_LARGE, "The message is longer than this server allows.");
    remove(CloseCode.TOO_BIG, Refusal.TOO_LARGE.name());
  }

  /** More than {@link Limit#MAX_PENDING_BYTES} wait for this client; its socket is closed. */
  public void slowReader() {
    if (depart(LeaveReason.REMOVED)) {
      relay.count(Count.SLOW_READERS_DROPPED);
      relay.log(Event.REMOVED, "reason", "slow_reader");
    }
  }

  /** The client's page is left or closed (RFC 6455 section 7.4.1, code 1001). */
  public void goesAway() {
    depart(LeaveReason.LEFT);
  }

  /** The socket is closed, by whichever side. */
  public void closed() {
    lose(LeaveReason.DISCONNECTED);
    if (!closed) {
      closed = true;
      relay.closed(address, counted);
    }
  }

  private boolean hears(int length) {
    if (place.get() == Outside.GONE) {
      return false;
    }
    long now = relay.now();
    deadlines.heard(now);
    if (pace.allows(length, now)) {
      return true;
    }
    refuse(Refusal.TOO_FAST, "Messages come faster than this server allows.");
    remove(CloseCode.POLICY, Refusal.TOO_FAST.name());
    return false;
  }

  void mistake(Malformed malformed) {
    if (malformed.isUnknownType()) {
      refuse(Refusal.UNKNOWN_TYPE, "This server does not know such a message; reload the page.");
    } else {
      refuse(Refusal.MALFORMED, "The message cannot be read: " + malformed.getMessage() + ".");
    }
    mistakes++;
    if (mistakes == MAX_MISTAKES) {
      remove(CloseCode.POLICY, Refusal.MALFORMED.name());
    }
  }

  void tick(long now) {
    if (deadlines.isDead(now)) {
      timeOut();
    } else if (place.get() == Outside.WAITING && deadlines.isTooLateToJoin(now)) {
      refuse(Refusal.NOT_JOINED, "No room was joined in time; connect again.");
      remove(CloseCode.POLICY, Refusal.NOT_JOINED.name());
    } else if (deadlines.takesPing(now)) {
      outlet.ping();
    }
    if (place.get() instanceof Seat seat
        && deadlines.takesIceServers(now, relay.ice().renewalMillis())) {
      send(relay.encode(new IceServersChanged(relay.ice().of(seat.id(), host))));
    }
  }

  private void timeOut() {
    if (lose(LeaveReason.TIMED_OUT)) {
      relay.count(Count.TIMEOUTS);
      outlet.close(CloseCode.GOING_AWAY, "TIMED_OUT");
    }
  }

  void stop(String farewell) {
    place.set(Outside.GONE);
    relay.forget(this);
    outlet.text(farewell);
    outlet.close(CloseCode.GOING_AWAY, "STOPPING");
  }

  void remove(int closeCode, String reason) {
    if (depart(LeaveReason.REMOVED)) {
      relay.log(Event.REMOVED, "reason", reason);
      outlet.close(closeCode, reason);
    }
  }

  /** Its client came back by another connection. Called under the room's lock. */
  void replaced() {
    if (place.getAndSet(Outside.GONE) != Outside.GONE) {
      relay.forget(this);
      outlet.close(CloseCode.NORMAL, "REPLACED");
    }
  }

  /** The connection broke; a member may come back. */
  private boolean lose(LeaveReason reason) {
    if (place.get() instanceof Seat seat && moves(seat, Outside.GONE)) {
      seat.room().lose(this, seat, reason);
      relay.forget(this);
      return true;
    }
    return depart(reason);
  }

  private boolean depart(LeaveReason reason) {
    Place before = place.getAndSet(Outside.GONE);
    if (before instanceof Seat seat) {
      seat.room().leave(seat, reason);
    } else if (before instanceof Knock knock) {
      knock.seat().room().withdraw(knock);
    }
    relay.forget(this);
    return before != Outside.GONE;
  }

  /** Goes there, unless it is gone or elsewhere by now. Called under the room's lock. */
  boolean moves(Place from, Place to) {
    return place.compareAndSet(from, to);
  }

  /** As {@link #moves}; from now on it may join again. */
  boolean stopsKnocking(Knock knock) {
    deadlines.mayThinkAboutJoining(relay.now());
    return moves(knock, Outside.WAITING);
  }

  /** Somebody at the same address may have asked too much; whoever is in a room stays there. */
  void endsUnlessInside(Refusal reason) {
    if (place.get() == Outside.WAITING) {
      remove(CloseCode.POLICY, reason.name());
    }
  }

  /** Counts one more; true for as many as it may hear and stay. Called under the room's lock. */
  boolean bearsToBeTurnedAway() {
    timesTurnedAway++;
    return timesTurnedAway < MAX_TIMES_TURNED_AWAY;
  }

  /**
   * Closes the connection, unless it is gone or elsewhere by now. Unlike {@link #remove}, leaves
   * the books of the room to the caller, who holds its lock.
   */
  boolean endsAt(Place last, Refusal reason, String sentence) {
    boolean ends = moves(last, Outside.GONE);
    if (ends) {
      refuse(reason, sentence);
      relay.forget(this);
      relay.log(Event.REMOVED, "reason", reason);
      outlet.close(CloseCode.POLICY, reason.name());
    }
    return ends;
  }

  /** Whom it is counted for. */
  String address() {
    return address;
  }

  /** What the client calls this server. */
  String host() {
    return host;
  }

  /** It is told of the STUN and TURN servers now. */
  void hasIceServers() {
    deadlines.hasIceServers(relay.now());
  }

  /** Null if it is in no room. */
  @Nullable
  Seat seat() {
    return place.get() instanceof Seat seat ? seat : null;
  }

  boolean isKnocking() {
    return place.get() instanceof Knock;
  }

  /** Somebody looks before joining, and may take a while. */
  void looks() {
    deadlines.mayThinkAboutJoining(relay.now());
  }

  /** It says {@link ClientMessage.Leave}. */
  void leave() {
    if (depart(LeaveReason.LEFT)) {
      outlet.close(CloseCode.NORMAL, "LEFT");
    }
  }

  /** Nothing reaches a client whose connection broke. */
  void send(String json) {
    if (place.get() != Outside.GONE) {
      outlet.text(json);
    }
  }

  void deliver(ByteBuffer frame) {
    if (place.get() != Outside.GONE) {
      outlet.binary(frame);
    }
  }

  void refuse(Refusal reason, String sentence) {
    relay.counters().refused(reason);
    outlet.text(relay.encode(new Refused(reason, sentence)));
  }
}
