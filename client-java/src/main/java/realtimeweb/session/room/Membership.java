package realtimeweb.session.room;

import java.util.function.Supplier;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.KnockName;
import realtimeweb.secure.RandomText;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.ports.SignalingChannel;
import realtimeweb.session.screen.LeftCause;

/**
 * Our place in the room, as the server has it: asks for it, knocks if it must, and asks again when
 * the connection was lost.
 */
public final class Membership
    implements SignalingChannel.Events, ServerMessage.Handler, MembershipState.Moves {
  /** What the call is told. */
  public interface Owner {
    /** We are in the room, perhaps again. */
    void entered(ServerMessage.Joined joined);

    /** The host knows that we knock. */
    void knocking();

    /** The connection to the server is gone; another will be made. */
    void serverLost();

    /** There is no place for us, or no more; the owner calls {@link #end}. */
    void refused(LeftCause cause, @Nullable Refusal refusal);

    void changed();
  }

  private static final long DEADLINE_MILLIS = 15_000;
  private static final int TICKET_BYTES = 16;

  private final Ports ports;
  private final RoomKey roomKey;
  private final Supplier<String> name;
  private final Owner owner;
  private final ServerWatch server;

  /** Known to the server and us alone; in no store, or a copy of the tab would have it too. */
  private final String ticket;

  private MembershipState state = new MembershipState.Asking();
  private RoomEvents room = new BeforeEntry();

  public Membership(Ports ports, RoomKey roomKey, Supplier<String> name, Owner owner) {
    this.ports = ports;
    this.roomKey = roomKey;
    this.name = name;
    this.owner = owner;
    this.server = new ServerWatch(ports, this);
    this.ticket = RandomText.draw(ports.crypto(), TICKET_BYTES);
  }

  /** Who hears of the room from now on; before, nobody does. */
  public void tell(RoomEvents events) {
    room = events;
  }

  /** Whether we are in the room and the server is there. */
  public boolean online() {
    return state instanceof MembershipState.Inside;
  }

  /** Whether the server let us in, or lets us wait at the door, and is gone for now. */
  public boolean isCutOff() {
    return state instanceof MembershipState.CutOff;
  }

  /** Asks for a place, over the lobby's connection if it is open. */
  public void join(LobbyRoom lobby) {
    ports.clock().after(DEADLINE_MILLIS, () -> state.overdue(this));
    server.heard();
    if (lobby.handTo(this)) {
      state = new MembershipState.AskingFromLobby();
    } else {
      ask();
    }
  }

  public void leave() {
    ports.signals().send(new ClientMessage.Leave());
    end();
  }

  public void end() {
    state = new MembershipState.Over();
    server.stop();
  }

  public void tick() {
    server.tick();
  }

  /** The way to somebody is broken, perhaps that to the server too. */
  public void doubt() {
    server.doubt();
  }

  /** There may be a network again: what waits for it need not wait longer. */
  public void networkChanged() {
    server.tryNow();
  }

  @Override
  public void opened() {
    if (!isOver()) {
      String card = KnockName.seal(ports.crypto(), roomKey, name.get());
      ports.signals().send(new ClientMessage.Join(Wire.VERSION, roomKey.address(), card, ticket));
    }
  }

  @Override
  public void received(ServerMessage message) {
    if (!isOver()) {
      server.heard();
      message.handle(this);
    }
  }

  @Override
  public void relayed(String from, byte[] frame) {
    if (!isOver()) {
      server.heard();
      room.relayed(from, frame);
    }
  }

  @Override
  public void closed() {
    state.closed(this);
  }

  @Override
  public void on(ServerMessage.Joined joined) {
    if (MemberId.isValid(joined.self())) {
      state.joined(joined, this);
    }
  }

  @Override
  public void on(ServerMessage.Knocking knocking) {
    state.knocking(knocking, this);
  }

  @Override
  public void on(ServerMessage.Refused refused) {
    state.refused(refused.reason(), this);
  }

  @Override
  public void on(ServerMessage.MemberJoined member) {
    room.arrived(member.id());
  }

  @Override
  public void on(ServerMessage.MemberLeft member) {
    room.gone(member.id(), member.reason());
  }

  @Override
  public void on(ServerMessage.Returned member) {
    room.returned(member.id());
  }

  @Override
  public void on(ServerMessage.Stopping stopping) {
    server.willStop(stopping.withinMillis());
  }

  @Override
  public void on(ServerMessage.Pong pong) {
    // heard() has noted it already.
  }

  @Override
  public void on(ServerMessage.Occupancy occupancy) {
    // Of use only before the call.
  }

  @Override
  public void on(ServerMessage.Knocked knocked) {
    String who = KnockName.open(ports.crypto(), roomKey, knocked.card());
    room.knocked(knocked.id(), who);
    owner.changed();
  }

  @Override
  public void on(ServerMessage.KnockEnded ended) {
    room.knockEnded(ended.id());
    owner.changed();
  }

  @Override
  public void on(ServerMessage.HostChanged changed) {
    room.hostChanged(changed.id());
    owner.changed();
  }

  @Override
  public void on(ServerMessage.LockChanged changed) {
    room.lockChanged(changed.locked());
    owner.changed();
  }

  @Override
  public void on(ServerMessage.IceServersChanged changed) {
    room.iceServersChanged(changed.iceServers());
  }

  // ---- the moves from state to state

  @Override
  public void ask() {
    state = new MembershipState.Asking();
    server.connect();
  }

  @Override
  public void awaitHost(ServerMessage.Knocking knocking) {
    state = new MembershipState.AtTheDoor();
    server.answered();
    owner.knocking();
  }

  @Override
  public void enter(ServerMessage.Joined joined) {
    state = new MembershipState.Inside();
    server.answered();
    owner.entered(joined);
  }

  @Override
  public void cutOff() {
    state = new MembershipState.CutOff();
    server.lost();
    owner.serverLost();
  }

  @Override
  public void askLater() {
    ports.signals().close();
    server.lost();
  }

  @Override
  public void refuse(LeftCause cause, @Nullable Refusal refusal) {
    owner.refused(cause, refusal);
  }

  private boolean isOver() {
    return state instanceof MembershipState.Over;
  }
}
