package realtimeweb.session.room;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import realtimeweb.session.peer.Participant;

/**
 * Whom the host removed during this stay. They are known by the static key, because the server
 * gives a new id with each connection; and they may have left before word of their removal comes.
 */
public final class BanList {
  private static final int MAX_KNOWN = 256;

  private record Known(String name, String key) {}

  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  /** Somebody proved who they are under this id. */
  public void met(Participant peer) {
    known.put(peer.id(), new Known(peer.name(), KnownKeys.key(peer.staticKey())));
    if (known.size() > MAX_KNOWN) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /** From now on nobody with this id, or its static key, gets in. */
  public void bar(String id) {
    Known who = known.get(id);
    if (ids.size() < MAX_KNOWN) {
      ids.add(id);
      if (who != null) {
        keys.add(who.key());
      }
    }
  }

  public boolean bars(String id) {
    return ids.contains(id);
  }

  public boolean barsKey(byte[] staticKey) {
    return keys.contains(KnownKeys.key(staticKey));
  }

  /** The name that somebody with this id had; empty if nobody did. */
  public String nameOf(String id) {
    Known who = known.get(id);
    return who == null ? "" : who.name();
  }
}
