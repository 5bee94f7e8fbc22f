package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.invite.Room;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.CallContext;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.LobbyRoom;
import realtimeweb.session.room.Membership;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.ServerState;

/** One stay in a room: from the click on Join now until the person leaves. */
final class Call implements Membership.Owner, Inside.Owner {
  /** What the session is told. */
  interface Owner {
    /** Something that a person sees has changed. */
    void changed();

    /** The person chose another name for this call and those to come. */
    void renamed(String name);

    /** The call could not begin, or cannot go on. */
    void ended(LeftCause cause, @Nullable Refusal refusal);
  }

  private static final long TICK_MILLIS = 1_000;

  /** Timers of hidden pages run once a minute at the least, so a longer gap means sleep. */
  private static final long ASLEEP_MILLIS = 90_000;

  private final Ports ports;
  private final Room room;
  private final RoomKey roomKey;
  private final DeviceControl devices;
  private final Owner owner;
  private final Notifications notifications;
  private final Membership membership;
  private String name;
  private CallState state;
  private long tickedAt;

  /**
   * A call that has yet to {@link #join}.
   *
   * @param acquainted whether the person was in this room before, with others
   */
  Call(
      Ports ports,
      Room room,
      RoomKey roomKey,
      String name,
      DeviceControl devices,
      boolean acquainted,
      Owner owner) {
    this.ports = ports;
    this.room = room;
    this.roomKey = roomKey;
    this.name = name;
    this.devices = devices;
    this.owner = owner;
    this.notifications = new Notifications(ports.clock());
    this.state = new CallState.Joining(acquainted);
    this.membership = new Membership(ports, roomKey, () -> this.name, this);
  }

  void join(LobbyRoom lobby) {
    tickedAt = ports.clock().wallMillis();
    ports.clock().after(TICK_MILLIS, this::tick);
    membership.join(lobby);
  }

  /** What exists only in the room; null before and after. */
  @Nullable
  Inside inside() {
    return state instanceof Inside inside ? inside : null;
  }

  /** As the lobby shows it before the call is {@link #inside}. */
  EntryState entry() {
    return state.entry();
  }

  /** Whether the server is there, as far as one knows. */
  ServerState server() {
    return membership.isCutOff() ? ServerState.RECONNECTING : ServerState.ONLINE;
  }

  /** Whether somebody else was in the room, in this call or in one before. */
  boolean acquainted() {
    return state.acquainted();
  }

  /** Whether somebody is here who uses another passphrase. */
  boolean shutOut() {
    return state.shutOut();
  }

  void leave() {
    try {
      state.sayGoodbye();
    } finally {
      end();
      membership.leave();
    }
  }

  /** The network is another, or was away. */
  void networkChanged() {
    membership.networkChanged();
    state.networkChanged();
  }

  // ---- our place in the room

  @Override
  public void entered(ServerMessage.Joined joined) {
    CallContext context = CallContext.of(ports, roomKey, name, joined);
    if (state instanceof Inside inside) {
      inside.enteredAgain(context, joined);
    } else {
      Inside entered =
          new Inside(context, room, devices, membership, notifications, acquainted(), this);
      state = entered;
      entered.entered(context, joined);
    }
  }

  @Override
  public void knocking() {
    if (state instanceof CallState.Joining joining) {
      state = new CallState.Knocking(joining.acquainted());
    }
    changed();
  }

  @Override
  public void serverLost() {
    state.serverLost();
  }

  @Override
  public void refused(LeftCause cause, @Nullable Refusal refusal) {
    end();
    membership.end();
    owner.ended(cause, refusal);
  }

  // ---- from inside

  @Override
  public void removed() {
    refused(LeftCause.REFUSED, Refusal.REMOVED_BY_HOST);
  }

  @Override
  public void renamed(String chosen) {
    name = chosen;
    owner.renamed(chosen);
  }

  @Override
  public void devicesChanged() {
    state.devicesChanged();
  }

  @Override
  public void changed() {
    if (!isOver()) {
      owner.changed();
    }
  }

  private void tick() {
    if (!isOver()) {
      ports.clock().after(TICK_MILLIS, this::tick);
      long now = ports.clock().wallMillis();
      if (now - tickedAt > ASLEEP_MILLIS) {
        state.wokeUp();
        networkChanged();
      }
      tickedAt = now;
      state.tick();
      notifications.standing(Notice.Kind.NOT_REMEMBERED, !ports.store().remembers());
      notifications.expire();
      membership.tick();
      changed();
    }
  }

  private void end() {
    CallState ending = state;
    state = new CallState.Over(ending.acquainted());
    ending.end();
  }

  private boolean isOver() {
    return state instanceof CallState.Over;
  }
}
