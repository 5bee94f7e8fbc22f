package realtimeweb.session.room;

import realtimeweb.protocol.Nullable;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.invite.Room;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.ports.SignalingChannel;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ServerState;

/** The way into one room: its key, and the server's word of who is inside. */
public final class LobbyRoom {
  private final Ports ports;
  private Room room;
  private final Mailbox.Event changed;
  private @Nullable RoomKey key;
  private @Nullable LobbyConnection entrance;
  private boolean left;

  public LobbyRoom(Ports ports, Room room, Mailbox.Event changed) {
    this.ports = ports;
    this.room = room;
    this.changed = changed;
  }

  /** Connects and makes what a call needs, in an event of its own: the lobby is shown first. */
  public void open() {
    ports.clock().after(0, this::connect);
  }

  /**
   * Makes all that a call cannot begin without; beside the mailbox, since it may take a while, or
   * fail.
   */
  public void prepare() {
    ports.store().awaitRead();
    key();
    ports.connections().prepare();
  }

  /**
   * What the room is known by; stretched at the first call, which takes about half a second.
   * Whoever asks before the background is done stretches it once more.
   */
  public RoomKey key() {
    RoomKey stretched = key;
    if (stretched == null) {
      Room asked = room;
      stretched = RoomKey.derive(ports.crypto(), asked.id(), asked.secret(), asked.passphrase());
      if (asked.equals(room)) {
        key = stretched;
      }
    }
    return stretched;
  }

  /** Another passphrase for the same place, where it takes another key. */
  public void use(Room same) {
    room = same;
    key = null;
  }

  /** Whether the server is there, as far as one knows. */
  public ServerState server() {
    return entrance == null ? ServerState.ONLINE : entrance.server();
  }

  /** There may be a network again. */
  public void networkChanged() {
    if (!left && entrance != null) {
      entrance.tryNow();
    }
  }

  @Nullable
  public Occupancy occupancy() {
    return entrance == null ? null : entrance.occupancy();
  }

  /** Hands the open connection over; returns false if there is none. From now on it is not ours. */
  boolean handTo(SignalingChannel.Events next) {
    left = true;
    return entrance != null && entrance.handTo(next);
  }

  /** The person turned away. */
  public void close() {
    if (!left && entrance != null) {
      entrance.close();
    }
    left = true;
  }

  private void connect() {
    if (!left) {
      LobbyConnection way = new LobbyConnection(ports, changed);
      entrance = way;
      way.open();
      ports.background().run(this::key, () -> way.leadTo(key().address()));
      ports.background().run(ports.connections()::prepare, () -> {});
    }
  }
}
