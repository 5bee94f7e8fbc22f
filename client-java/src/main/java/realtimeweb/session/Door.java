package realtimeweb.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.Screen.Knock;

/** Whether the room is locked, who knocks, and who is host. */
final class Door {
  /** What the call is told. */
  interface Owner {
    /** Somebody else is the host now, perhaps oneself. */
    void hostChanged();

    void lockChanged(boolean locked);
  }

  private static final int MAX_KNOCKS = 16;

  private final Owner owner;
  private final Succession succession = new Succession();

  /** By id. The server tells only the host, perhaps before we know that we are it. */
  private final Map<String, Knock> knocks = new LinkedHashMap<>();

  private String self = "";
  private boolean locked;

  Door(Owner owner) {
    this.owner = owner;
  }

  void entered(ServerMessage.Joined joined) {
    self = joined.self();
    locked = joined.locked();
    knocks.clear();
    String host = joined.host();
    succession.begin(host, host.equals(self) || joined.members().contains(host));
  }

  /** Connection id of the host, be it oneself. */
  String host() {
    return succession.host();
  }

  boolean isHost(String personId) {
    return succession.isHost(personId);
  }

  /** Whether this connection id is our own. */
  boolean isSelf(String id) {
    return self.equals(id);
  }

  /** Our own connection id; empty before the first. */
  String self() {
    return self;
  }

  /** Whether oneself is the host. */
  boolean hosting() {
    return isHost(self);
  }

  /** Whoever knocks is shown only while the answer can reach them. */
  Screen.Door screen(boolean online) {
    boolean answers = hosting() && online;
    List<Knock> shown = answers ? new ArrayList<>(knocks.values()) : List.of();
    return new Screen.Door(locked, hosting(), List.copyOf(shown));
  }

  /**
   * Somebody knocks.
   *
   * @param name as on their card; empty if it cannot be read
   */
  void knocked(String id, String name) {
    if (MemberId.isValid(id) && (knocks.size() < MAX_KNOCKS || knocks.containsKey(id))) {
      knocks.put(id, new Knock(id, name));
    }
  }

  void knockEnded(String id) {
    knocks.remove(id);
  }

  /** The server says whether newcomers must knock. */
  void lockIs(boolean now) {
    if (now != locked) {
      locked = now;
      owner.lockChanged(now);
    }
  }

  /** The server says who is host. */
  void hostIs(String id) {
    settle(succession.named(id));
  }

  /** Somebody says who is host after them. */
  void handedOver(String from, String to) {
    settle(succession.handedOver(from, to));
  }

  /** Somebody is no longer in the call. */
  void gone(String id) {
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
