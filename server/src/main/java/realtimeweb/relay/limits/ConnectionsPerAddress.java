package realtimeweb.relay.limits;

import java.util.HashMap;
import java.util.Map;

/** The number of connections of each IP address. Thread safe. */
public final class ConnectionsPerAddress {
  private final Map<String, Integer> connections = new HashMap<>();

  /** Counts one more, or returns false if there are {@code max} already. */
  public synchronized boolean take(String address, int max) {
    int now = connections.getOrDefault(address, 0);
    if (now >= max) {
      return false;
    }
    connections.put(address, now + 1);
    return true;
  }

  public synchronized void release(String address) {
    connections.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
  }
}
