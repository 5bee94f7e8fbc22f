package realtimeweb.session.room;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is host. The server alone makes nobody host: it takes the word of the host of before as well,
 * in either order, unless that one is gone.
 */
final class HostSuccession {
  private static final int MAX_DEPARTED = 256;

  private final Map<String, String> words = new HashMap<>();
  private final Set<String> departed = new LinkedHashSet<>();
  private String host = "";
  private String named = "";

  /**
   * A newcomer takes the server's word.
   *
   * @param present whether the host is in the room
   */
  void begin(String first, boolean present) {
    words.clear();
    departed.clear();
    host = first;
    named = first;
    if (!present) {
      departed.add(first);
    }
  }

  String host() {
    return host;
  }

  boolean isHost(String id) {
    return host.equals(id) && !departed.contains(id);
  }

  /** The server names somebody; returns whether the host is another one now. */
  boolean named(String id) {
    named = id;
    return settle();
  }

  /**
   * Somebody says, sealed, who shall be host after them; of no effect unless they are host, or
   * become it. Returns whether the host is another one now.
   */
  boolean handedOver(String from, String to) {
    words.put(from, to);
    return settle();
  }

  /** Somebody is no longer here; returns whether the host is another one now. */
  boolean gone(String id) {
    departed.add(id);
    if (departed.size() > MAX_DEPARTED) {
      departed.remove(departed.iterator().next());
    }
    boolean another = settle();
    words.remove(id);
    return another;
  }

  private boolean settle() {
    boolean another = !named.equals(host) && mayBeNamed();
    if (another) {
      host = named;
    }
    return another;
  }

  /** Follows the words from host to host until somebody is gone or named, and uses them up. */
  private boolean mayBeNamed() {
    Set<String> passed = new HashSet<>();
    String at = host;
    while (!at.equals(named) && !departed.contains(at)) {
      String next = words.get(at);
      if (next == null || !passed.add(at)) {
        return false;
      }
      at = next;
    }
    words.keySet().removeAll(passed);
    return true;
  }
}
