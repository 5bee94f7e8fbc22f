package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.secure.RoomKey;
import realtimeweb.session.Screen.Occupancy;
import realtimeweb.session.Screen.Server;

/** The way into one room: its key, and the server's word of who is inside. */
final class Lobby {
  private final Ports ports;
  private Room room;
  private final Mailbox.Event changed;
  private @Nullable RoomKey key;
  private @Nullable Entrance entrance;
  private boolean left;

  Lobby(Ports ports, Room room, Mailbox.Event changed) {
    this.ports = ports;
    this.room = room;
    this.changed = changed;
  }

  /** Connects and makes what a call needs, in an event of its own: the lobby is shown first. */
  void open() {
    ports.clock().after(0, this::connect);
  }

  /**
   * Makes all that a call cannot begin without; beside the mailbox, since it may take a while, or
   * fail.
   */
  void prepare() {
    ports.store().awaitRead();
    key();
    ports.connections().prepare();
  }

  /**
   * What the room is known by; stretched at the first call, which takes about half a second.
   * Whoever asks before the background is done stretches it once more.
   */
  RoomKey key() {
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
  void use(Room same) {
    room = same;
    key = null;
  }

  /** Whether the server is there, as far as one knows. */
  Server server() {
    return entrance == null ? Server.ONLINE : entrance.server();
  }

  /** There may be a network again. */
  void networkChanged() {
    if (!left && entrance != null) {
      entrance.tryNow();
    }
  }

  @Nullable
  Occupancy occupancy() {
    return entrance == null ? null : entrance.occupancy();
  }

  /** Hands the open connection over; returns false if there is none. From now on it is not ours. */
  boolean handTo(Signals.Events next) {
    left = true;
    return entrance != null && entrance.handTo(next);
  }

  /** The person turned away. */
  void close() {
    if (!left && entrance != null) {
      entrance.close();
    }
    left = true;
  }

  private void connect() {
    if (!left) {
      Entrance way = new Entrance(ports, changed);
      entrance = way;
      way.open();
      ports.background().run(this::key, () -> way.leadTo(key().address()));
      ports.background().run(ports.connections()::prepare, () -> {});
    }
  }
}
