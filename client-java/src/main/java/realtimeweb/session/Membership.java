package realtimeweb.session;

import java.util.List;
import java.util.function.Supplier;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.RandomText;
import realtimeweb.secure.RoomKey;
import realtimeweb.secure.VisitingCard;
import realtimeweb.session.Screen.LeftCause;

/**
 * Our place in the room, as the server has it: asks for it, knocks if it must, and asks again when
 * the connection was lost.
 */
final class Membership implements Signals.Events, ServerMessage.Handler {
  /** What the call is told. */
  interface Owner {
    /** We are in the room, perhaps again. */
    void entered(ServerMessage.Joined joined);

    void arrived(String member);

    /** A member whose connection to the server had broken can be reached by it again. */
    void returned(String member);

    void gone(String member, LeaveReason reason);

    void relayed(String from, byte[] frame);

    /** STUN and TURN servers for all links, those that are there and those to come. */
    void iceServersChanged(List<IceServer> servers);

    /** The host knows that we knock. */
    void knocking();

    /** The connection to the server is gone; another will be made. */
    void serverLost();

    /** There is no place for us, or no more. */
    void refused(LeftCause cause, @Nullable Refusal refusal);

    void changed();
  }

  private static final long DEADLINE_MILLIS = 15_000;
  private static final int TICKET_BYTES = 16;

  private enum Place {
    NONE,
    AT_THE_DOOR,
    INSIDE
  }

  private final Ports ports;
  private final RoomKey roomKey;
  private final Supplier<String> name;
  private final Door door;
  private final Owner owner;
  private final ServerWatch server;

  /** Known to the server and us alone; in no store, or a copy of the tab would have it too. */
  private final String ticket;

  private Place place = Place.NONE;
  private boolean borrowed;
  private boolean over;

  Membership(Ports ports, RoomKey roomKey, Supplier<String> name, Door door, Owner owner) {
    this.ports = ports;
    this.roomKey = roomKey;
    this.name = name;
    this.door = door;
    this.owner = owner;
    this.server = new ServerWatch(ports, this);
    this.ticket = RandomText.draw(ports.crypto(), TICKET_BYTES);
  }

  /** Whether we are in the room and the server is there. */
  boolean online() {
    return place == Place.INSIDE && server.online();
  }

  /** Whether the server let us in, or lets us wait at the door, and is gone for now. */
  boolean cutOff() {
    return place != Place.NONE && !server.online();
  }

  /** Asks for a place, over the lobby's connection if it is open. */
  void join(Lobby lobby) {
    ports.clock().after(DEADLINE_MILLIS, this::giveUp);
    server.heard();
    borrowed = lobby.handTo(this);
    if (!borrowed) {
      server.connect();
    }
  }

  void leave() {
    ports.signals().send(new ClientMessage.Leave());
    end();
  }

  void end() {
    over = true;
    server.stop();
  }

  void tick() {
    server.tick();
  }

  /** The way to somebody is broken, perhaps that to the server too. */
  void doubt() {
    server.doubt();
  }

  /** There may be a network again: what waits for it need not wait longer. */
  void networkChanged() {
    server.tryNow();
  }

  @Override
  public void opened() {
    if (!over) {
      String card = VisitingCard.seal(ports.crypto(), roomKey, name.get());
      ports.signals().send(new ClientMessage.Join(Wire.VERSION, roomKey.address(), card, ticket));
    }
  }

  @Override
  public void received(ServerMessage message) {
    if (!over) {
      server.heard();
      message.handle(this);
    }
  }

  @Override
  public void relayed(String from, byte[] frame) {
    if (!over) {
      server.heard();
      owner.relayed(from, frame);
    }
  }

  @Override
  public void closed() {
    if (over) {
      return;
    }
    if (place == Place.NONE && !borrowed) {
      owner.refused(LeftCause.UNREACHABLE, null);
    } else if (place == Place.NONE) {
      borrowed = false;
      server.connect();
    } else if (server.lost()) {
      owner.serverLost();
    }
  }

  @Override
  public void on(ServerMessage.Joined joined) {
    if (!online() && MemberId.isValid(joined.self())) {
      place = Place.INSIDE;
      server.answered();
      owner.entered(joined);
    }
  }

  @Override
  public void on(ServerMessage.Knocking knocking) {
    if (!online()) {
      place = Place.AT_THE_DOOR;
      server.answered();
      owner.knocking();
    }
  }

  @Override
  public void on(ServerMessage.Refused refused) {
    Refusal reason = refused.reason();
    boolean putOut = reason == Refusal.REMOVED_BY_HOST;
    if (online() && !putOut) {
      return;
    }
    boolean returning = place != Place.NONE && !server.online();
    if (returning && !isFinal(reason)) {
      // Perhaps the server still counts the connection that we lost; it will let go of it.
      ports.signals().close();
      server.lost();
    } else {
      owner.refused(LeftCause.REFUSED, reason);
    }
  }

  @Override
  public void on(ServerMessage.MemberJoined member) {
    owner.arrived(member.id());
  }

  @Override
  public void on(ServerMessage.MemberLeft member) {
    owner.gone(member.id(), member.reason());
  }

  @Override
  public void on(ServerMessage.Returned member) {
    owner.returned(member.id());
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
    String who = VisitingCard.open(ports.crypto(), roomKey, knocked.card());
    door.knocked(knocked.id(), who);
    owner.changed();
  }

  @Override
  public void on(ServerMessage.KnockEnded ended) {
    door.knockEnded(ended.id());
    owner.changed();
  }

  @Override
  public void on(ServerMessage.HostChanged changed) {
    door.hostIs(changed.id());
    owner.changed();
  }

  @Override
  public void on(ServerMessage.LockChanged changed) {
    door.lockIs(changed.locked());
    owner.changed();
  }

  @Override
  public void on(ServerMessage.IceServersChanged changed) {
    owner.iceServersChanged(changed.iceServers());
  }

  private void giveUp() {
    if (place == Place.NONE && !over) {
      owner.refused(LeftCause.UNREACHABLE, null);
    }
  }

  /** Whether it is of no use to ask again. */
  private static boolean isFinal(Refusal reason) {
    return reason == Refusal.VERSION
        || reason == Refusal.NOT_ADMITTED
        || reason == Refusal.REMOVED_BY_HOST;
  }
}
