package realtimeweb.relay.connections;

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
import realtimeweb.relay.environment.IceServers;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.AddressBudget;
import realtimeweb.relay.limits.ConnectionBudget;
import realtimeweb.relay.limits.ConnectionDeadlines;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.rooms.Place;
import realtimeweb.relay.rooms.Place.Knock;
import realtimeweb.relay.rooms.Place.Outside;
import realtimeweb.relay.rooms.Place.Seat;
import realtimeweb.relay.rooms.RoomClient;
import realtimeweb.relay.rooms.RoomRegistry;

/**
 * The connection of one client. The owner of the socket calls the methods that report its events
 * one at a time, and {@link #closed} last, even after {@link ClientSocket#close}. All others may be
 * called from any thread.
 */
public final class Connection implements RoomClient {
  /** The collection that holds a connection; called from any thread, also under a room's lock. */
  public interface Owner {
    /** The client has left or was removed; may be called more than once. */
    void gone(Connection connection);

    /** The socket is closed; called once. */
    void closed(String address);
  }

  /** Malformed messages after which a client is removed. */
  static final int MAX_MISTAKES = 5;

  /** Rejections by hosts after which a client is removed. */
  static final int MAX_REJECTIONS = 3;

  private final RelayEnvironment environment;
  private final IceServers iceServers;
  private final Owner owner;
  private final String address;
  private final String serverHost;
  private final ClientSocket socket;
  private final ConnectionBudget budget;
  private final ConnectionDeadlines deadlines;
  private final ControlHandler controlHandler;
  private final AtomicReference<Place> place = new AtomicReference<>(Outside.WAITING);
  private boolean closed;
  private int mistakes;
  private int rejections;

  /**
   * @param roomRequests budget of the client's address for rooms that it asks for
   * @param address the client's IP address
   * @param serverHost as in {@link IceServers#of}
   */
  public Connection(
      RelayEnvironment environment,
      RoomRegistry rooms,
      IceServers iceServers,
      AddressBudget roomRequests,
      Owner owner,
      String address,
      String serverHost,
      ClientSocket socket) {
    this.environment = environment;
    this.iceServers = iceServers;
    this.owner = owner;
    this.address = address;
    this.serverHost = serverHost;
    this.socket = socket;
    long now = environment.now();
    budget = new ConnectionBudget(environment.limits().rates(), now);
    deadlines = new ConnectionDeadlines(environment.limits(), now);
    controlHandler = new ControlHandler(environment, rooms, roomRequests, this);
  }

  /** A text message has arrived. */
  public void text(String json) {
    if (!accepts(json.length())) {
      return;
    }
    if (json.length() > environment.limit(Limit.MAX_CONTROL_BYTES)) {
      tooLarge();
      return;
    }
    try {
      environment.codec().decode(ClientMessage.class, json).handle(controlHandler);
    } catch (Malformed malformed) {
      refuse(malformed);
    }
  }

  /**
   * A binary message has arrived: the receiver's id and sealed bytes. The buffer belongs to the
   * relay from now on.
   */
  public void binary(ByteBuffer frame) {
    int length = frame.remaining();
    if (!accepts(length)) {
      return;
    }
    if (length > environment.limit(Limit.MAX_FRAME_BYTES)) {
      tooLarge();
    } else if (length < Wire.ID_BYTES) {
      refuse(new Malformed("frame: shorter than an id"));
    } else if (place.get() instanceof Seat seat) {
      forward(seat, frame.order(ByteOrder.BIG_ENDIAN), length);
    } else {
      refuse(Refusal.NOT_JOINED, "Join a room before sending frames.");
    }
  }

  private void forward(Seat seat, ByteBuffer frame, int length) {
    if (!budget.hasShare(environment.limits().rates().share(), length, environment.now())
        && !seat.room().hasBytesFor(length)) {
      environment.count(Count.FRAMES_DROPPED);
    } else if (seat.room().forward(this, seat, frame)) {
      environment.counters().add(Count.FRAMES_RELAYED, 1);
      environment.counters().add(Count.BYTES_RELAYED, length);
    } else {
      refuse(Refusal.NO_SUCH_MEMBER, "The frame is addressed to nobody in this room.");
    }
  }

  /** A WebSocket ping or pong has arrived. */
  public void pong() {
    accepts(0);
  }

  /** A message exceeds its limit; the rest of it need not be read. */
  public void tooLarge() {
    refuse(Refusal.TOO_LARGE, "The message is longer than this server allows.");
    remove(CloseCode.TOO_BIG, Refusal.TOO_LARGE.name());
  }

  /** More than {@link Limit#MAX_PENDING_BYTES} are pending; the socket is about to close. */
  public void slowReader() {
    if (depart(LeaveReason.REMOVED)) {
      environment.count(Count.SLOW_READERS_DROPPED);
      environment.log(Event.REMOVED, "reason", "slow_reader");
    }
  }

  /** The client leaves or closes its page (RFC 6455 section 7.4.1, code 1001). */
  public void goesAway() {
    depart(LeaveReason.LEFT);
  }

  /** The socket is closed, by either side. */
  public void closed() {
    lose(LeaveReason.DISCONNECTED);
    if (!closed) {
      closed = true;
      owner.closed(address);
    }
  }

  private boolean accepts(int length) {
    if (place.get() == Outside.GONE) {
      return false;
    }
    long now = environment.now();
    deadlines.heard(now);
    if (budget.allows(length, now)) {
      return true;
    }
    refuse(Refusal.TOO_FAST, "Messages come faster than this server allows.");
    remove(CloseCode.POLICY, Refusal.TOO_FAST.name());
    return false;
  }

  @Override
  public void refuse(Malformed malformed) {
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

  /** Sends a ping or new ICE servers if due, and enforces the deadlines. */
  public void tick(long now) {
    if (deadlines.isDead(now)) {
      timeOut();
    } else if (place.get() == Outside.WAITING && deadlines.isTooLateToJoin(now)) {
      refuse(Refusal.NOT_JOINED, "No room was joined in time; connect again.");
      remove(CloseCode.POLICY, Refusal.NOT_JOINED.name());
    } else if (deadlines.takesPing(now)) {
      socket.ping();
    }
    if (place.get() instanceof Seat seat
        && deadlines.takesIceServers(now, iceServers.renewalMillis())) {
      send(environment.encode(new IceServersChanged(iceServers.of(seat.id(), serverHost))));
    }
  }

  private void timeOut() {
    if (lose(LeaveReason.TIMED_OUT)) {
      environment.count(Count.TIMEOUTS);
      socket.close(CloseCode.GOING_AWAY, "TIMED_OUT");
    }
  }

  /** The server stops: sends the message and closes. */
  public void stop(String farewell) {
    place.set(Outside.GONE);
    owner.gone(this);
    socket.text(farewell);
    socket.close(CloseCode.GOING_AWAY, "STOPPING");
  }

  /** Closes the connection for breaking a rule; its member leaves the room. */
  public void remove(int closeCode, String reason) {
    if (depart(LeaveReason.REMOVED)) {
      environment.log(Event.REMOVED, "reason", reason);
      socket.close(closeCode, reason);
    }
  }

  @Override
  public void replaced() {
    if (place.getAndSet(Outside.GONE) != Outside.GONE) {
      owner.gone(this);
      socket.close(CloseCode.NORMAL, "REPLACED");
    }
  }

  /** The connection broke; a member may resume. */
  private boolean lose(LeaveReason reason) {
    if (place.get() instanceof Seat seat && moves(seat, Outside.GONE)) {
      seat.room().lose(this, seat, reason);
      owner.gone(this);
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
    owner.gone(this);
    return before != Outside.GONE;
  }

  @Override
  public boolean moves(Place from, Place to) {
    return place.compareAndSet(from, to);
  }

  @Override
  public boolean stopsKnocking(Knock knock) {
    deadlines.extendJoining(environment.now());
    return moves(knock, Outside.WAITING);
  }

  /** Removes the client unless it is in a room: another client of its address may be to blame. */
  void removeUnlessInside(Refusal reason) {
    if (place.get() == Outside.WAITING) {
      remove(CloseCode.POLICY, reason.name());
    }
  }

  @Override
  public boolean mayKnockAgain() {
    rejections++;
    return rejections < MAX_REJECTIONS;
  }

  @Override
  public boolean endsAt(Place last, Refusal reason, String sentence) {
    boolean ends = moves(last, Outside.GONE);
    if (ends) {
      refuse(reason, sentence);
      owner.gone(this);
      environment.log(Event.REMOVED, "reason", reason);
      socket.close(CloseCode.POLICY, reason.name());
    }
    return ends;
  }

  /** IP address of the client. */
  String address() {
    return address;
  }

  @Override
  public String serverHost() {
    return serverHost;
  }

  @Override
  public void iceServersSent() {
    deadlines.iceServersSent(environment.now());
  }

  @Override
  public @Nullable Seat seat() {
    return place.get() instanceof Seat seat ? seat : null;
  }

  boolean isKnocking() {
    return place.get() instanceof Knock;
  }

  /** The client looks at a room: a person decides whether to join, and may take a while. */
  void looks() {
    deadlines.extendJoining(environment.now());
  }

  /** The client sent {@link ClientMessage.Leave}. */
  void leave() {
    if (depart(LeaveReason.LEFT)) {
      socket.close(CloseCode.NORMAL, "LEFT");
    }
  }

  @Override
  public void send(String json) {
    if (place.get() != Outside.GONE) {
      socket.text(json);
    }
  }

  @Override
  public void deliver(ByteBuffer frame) {
    if (place.get() != Outside.GONE) {
      socket.binary(frame);
    }
  }

  @Override
  public void refuse(Refusal reason, String sentence) {
    environment.counters().refused(reason);
    socket.text(environment.encode(new Refused(reason, sentence)));
  }
}
