package realtimeweb.checkup.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Round trips, one after the other. */
final class RoundTrips {
  private final List<Integer> trips = new ArrayList<>();

  void add(long millis) {
    trips.add((int) millis);
  }

  int count() {
    return trips.size();
  }

  /** The one in the middle, which a single straggler does not move; 0 if there is none. */
  int medianMillis() {
    List<Integer> sorted = new ArrayList<>(trips);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** How much one differs from the next, on average. */
  int jitterMillis() {
    int sum = 0;
    for (int i = 1; i < trips.size(); i++) {
      sum += Math.abs(trips.get(i) - trips.get(i - 1));
    }
    return trips.size() < 2 ? 0 : sum / (trips.size() - 1);
  }
}
