package realtimeweb.relay;

import java.util.HashMap;
import java.util.Map;

/** How many connections each IP address has. */
final class Addresses {
  private final Map<String, Integer> connections = new HashMap<>();

  /** Counts one more, or returns false if there are {@code most} already. */
  synchronized boolean take(String address, int most) {
    int now = connections.getOrDefault(address, 0);
    if (now >= most) {
      return false;
    }
    connections.put(address, now + 1);
    return true;
  }

  synchronized void release(String address) {
    connections.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
  }
}
