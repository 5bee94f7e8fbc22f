package realtimeweb.session.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.RoomAccess;

/** Whether the room is locked, who knocks, and who is host. */
public final class WaitingRoom {
  /** What the call is told. */
  public interface Owner {
    /** Somebody else is the host now, perhaps oneself. */
    void hostChanged();

    void lockChanged(boolean locked);
  }

  private static final int MAX_KNOCKS = 16;

  private final Owner owner;
  private final HostSuccession succession = new HostSuccession();

  /** By id. The server tells only the host, perhaps before we know that we are it. */
  private final Map<String, Knock> knocks = new LinkedHashMap<>();

  private String self = "";
  private boolean locked;

  public WaitingRoom(Owner owner) {
    this.owner = owner;
  }

  public void entered(ServerMessage.Joined joined) {
    self = joined.self();
    locked = joined.locked();
    knocks.clear();
    String host = joined.host();
    succession.begin(host, host.equals(self) || joined.members().contains(host));
  }

  /** Connection id of the host, be it oneself. */
  public String host() {
    return succession.host();
  }

  public boolean isHost(String participantId) {
    return succession.isHost(participantId);
  }

  /** Whether this connection id is our own. */
  public boolean isSelf(String id) {
    return self.equals(id);
  }

  /** Our own connection id; empty before the first. */
  public String self() {
    return self;
  }

  /** Whether oneself is the host. */
  public boolean hosting() {
    return isHost(self);
  }

  /** Whoever knocks is shown only while the answer can reach them. */
  public RoomAccess screen(boolean online) {
    boolean answers = hosting() && online;
    List<Knock> shown = answers ? new ArrayList<>(knocks.values()) : List.of();
    return new RoomAccess(locked, hosting(), List.copyOf(shown));
  }

  /**
   * Somebody knocks.
   *
   * @param name as on their card; empty if it cannot be read
   */
  public void knocked(String id, String name) {
    if (MemberId.isValid(id) && (knocks.size() < MAX_KNOCKS || knocks.containsKey(id))) {
      knocks.put(id, new Knock(id, name));
    }
  }

  public void knockEnded(String id) {
    knocks.remove(id);
  }

  /** The server says whether newcomers must knock. */
  public void lockIs(boolean now) {
    if (now != locked) {
      locked = now;
      owner.lockChanged(now);
    }
  }

  /** The server says who is host. */
  public void hostIs(String id) {
    settle(succession.named(id));
  }

  /** Somebody says who is host after them. */
  public void handedOver(String from, String to) {
    settle(succession.handedOver(from, to));
  }

  /** Somebody is no longer in the call. */
  public void gone(String id) {
    settle(succession.gone(id));
  }

  private void settle(boolean another) {
    if (another) {
      if (!hosting()) {
        knocks.clear();
      }
      owner.hostChanged();
    }
  }
}
