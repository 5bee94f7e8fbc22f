package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.devices.DeviceControl;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.invite.Room;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.LobbyRoom;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;

/** Before the call: the way into the room, and how far the person is on it. */
final class Lobby {
  /** What begins once everything that a call needs is there. */
  interface Begin {
    void with(LobbyRoom way);
  }

  private final Ports ports;
  private final DeviceControl devices;
  private final Mailbox.Event changed;
  private LobbyRoom way;
  private @Nullable InputMistake mistake;
  private boolean preparing;
  private boolean stalled;

  Lobby(Ports ports, Room room, DeviceControl devices, Mailbox.Event changed) {
    this.ports = ports;
    this.devices = devices;
    this.changed = changed;
    this.way = new LobbyRoom(ports, room, changed);
  }

  /** Leads to this room from now on, without a connection of its own. */
  void leadTo(Room room) {
    way = new LobbyRoom(ports, room, changed);
  }

  /** Leads to this room from now on, and asks the server who is inside. */
  void open(Room room) {
    leadTo(room);
    way.open();
  }

  /** Another passphrase for the same place, where it takes another key. */
  void use(Room same) {
    way.use(same);
  }

  /** What is wrong with what was typed; null if nothing is. */
  void mistake(@Nullable InputMistake found) {
    mistake = found;
  }

  boolean isPreparing() {
    return preparing;
  }

  /** Makes what a call needs, beside the mailbox; begins it unless the person left meanwhile. */
  void prepare(Begin begin) {
    stalled = false;
    preparing = true;
    devices.joining();
    changed.run();
    LobbyRoom prepared = way;
    ports
        .background()
        .run(
            prepared::prepare,
            () -> {
              if (preparing && prepared == way) {
                preparing = false;
                begin.with(prepared);
              }
            });
  }

  /** The browser did not answer while a call was to begin. */
  void stall() {
    stalled = true;
    preparing = false;
  }

  /** Nothing is under way any more. */
  void reset() {
    preparing = false;
    stalled = false;
  }

  void networkChanged() {
    way.networkChanged();
  }

  void close() {
    way.close();
  }

  Screen.Lobby screen(Room room, String name, Preferences preferences, @Nullable Call call) {
    ServerState server = call == null ? way.server() : call.server();
    EntryState entry = call == null ? entry() : call.entry();
    return new Screen.Lobby(
        room, name, devices.devices(), preferences, server, way.occupancy(), mistake, entry);
  }

  private EntryState entry() {
    if (preparing) {
      return EntryState.JOINING;
    }
    return stalled ? EntryState.STALLED : EntryState.READY;
  }
}
