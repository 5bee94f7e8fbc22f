package realtimeweb.session.room;

import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.Wire;
import realtimeweb.session.ports.Clock.Timer;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.ports.SignalingChannel.Events;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ServerState;

/**
 * The connection to the server before the call. It tells how many are inside, and when the person
 * joins, the call goes on with it. What goes wrong here is tried again.
 */
final class LobbyConnection implements Events {
  private static final long LOOK_MILLIS = 5_000;
  private static final long LAST_RETRY_MILLIS = 15_000;

  private final Ports ports;
  private final Mailbox.Event changed;
  private @Nullable String address;
  private @Nullable Timer timer;
  private @Nullable Occupancy occupancy;
  private @Nullable Events heir;
  private long retryMillis = LOOK_MILLIS;
  private boolean connected;
  private boolean opened;
  private boolean unanswered;
  private boolean away;

  /**
   * An entrance that is closed yet, and leads nowhere.
   *
   * @param changed runs whenever the occupancy or the server has changed
   */
  LobbyConnection(Ports ports, Mailbox.Event changed) {
    this.ports = ports;
    this.changed = changed;
  }

  void open() {
    connected = true;
    opened = false;
    unanswered = false;
    ports.signals().open(this);
  }

  /** The room's address is known, so that the server can be asked about it. */
  void leadTo(String roomAddress) {
    address = roomAddress;
    if (connected && opened && heir == null) {
      look();
    }
  }

  /** Whether the server is there, as far as one knows. */
  ServerState server() {
    return away ? ServerState.RECONNECTING : ServerState.ONLINE;
  }

  /** There may be a network again: what waits for it need not wait longer. */
  void tryNow() {
    if (!connected && heir == null && timer != null) {
      stopTimer();
      retryMillis = LOOK_MILLIS;
      open();
    }
  }

  /** Who is inside; null while the server does not say. */
  @Nullable
  Occupancy occupancy() {
    return occupancy;
  }

  /** Hands the connection over, with all that comes from it; returns false if there is none. */
  boolean handTo(Events next) {
    stopTimer();
    if (!connected) {
      return false;
    }
    heir = next;
    if (opened) {
      next.opened();
    }
    return true;
  }

  void close() {
    stopTimer();
    if (connected) {
      connected = false;
      ports.signals().close();
    }
  }

  @Override
  public void opened() {
    opened = true;
    if (heir != null) {
      heir.opened();
    } else {
      look();
    }
  }

  @Override
  public void received(ServerMessage message) {
    if (heir != null) {
      heir.received(message);
    } else if (message instanceof ServerMessage.Occupancy there) {
      unanswered = false;
      away = false;
      retryMillis = LOOK_MILLIS;
      learn(new Occupancy(there.members(), there.locked()));
    }
  }

  @Override
  public void relayed(String from, byte[] frame) {
    if (heir != null) {
      heir.relayed(from, frame);
    }
  }

  @Override
  public void closed() {
    connected = false;
    if (heir != null) {
      heir.closed();
      return;
    }
    away = true;
    learn(null);
    stopTimer();
    timer = ports.clock().after(retryMillis, this::open);
    retryMillis = Math.min(2 * retryMillis, LAST_RETRY_MILLIS);
  }

  private void look() {
    if (address == null) {
      return;
    }
    if (unanswered) {
      ports.signals().close();
      closed();
      return;
    }
    unanswered = true;
    ports.signals().send(new ClientMessage.Look(Wire.VERSION, address));
    timer = ports.clock().after(LOOK_MILLIS, this::look);
  }

  private void learn(@Nullable Occupancy news) {
    occupancy = news;
    changed.run();
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }
}
