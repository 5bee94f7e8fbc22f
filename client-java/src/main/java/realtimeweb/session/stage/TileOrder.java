package realtimeweb.session.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * In which order the others sit: as they came. Whoever speaks out of sight changes places with the
 * one in sight who has been silent longest, and nobody else moves.
 */
final class TileOrder {
  private final List<String> seats = new ArrayList<>();

  /** Whoever spoke last is last. */
  private final List<String> spoken = new ArrayList<>();

  /** Newcomers sit down at the end; who is gone leaves no gap. */
  void seat(List<String> ids) {
    seats.retainAll(ids);
    spoken.retainAll(ids);
    for (String id : ids) {
      if (!seats.contains(id)) {
        seats.add(id);
      }
    }
  }

  /** Ignored unless they have a seat. */
  void spoke(String id) {
    if (seats.contains(id)) {
      spoken.remove(id);
      spoken.add(id);
    }
  }

  /** Who spoke last, else who came first; empty if nobody is there. */
  String lastSpeaker() {
    if (!spoken.isEmpty()) {
      return spoken.get(spoken.size() - 1);
    }
    return seats.isEmpty() ? "" : seats.get(0);
  }

  /**
   * The order, with the last speaker in sight.
   *
   * @param absent who sits elsewhere; may be empty
   * @param inSight how many of the first seats are seen
   */
  List<String> order(String absent, int inSight) {
    if (!spoken.isEmpty()) {
      bringIntoSight(spoken.get(spoken.size() - 1), absent, inSight);
    }
    return without(absent);
  }

  private void bringIntoSight(String speaker, String absent, int inSight) {
    List<String> present = without(absent);
    if (inSight <= 0 || present.indexOf(speaker) < inSight) {
      return;
    }
    String yielding = present.get(inSight - 1);
    for (int i = inSight - 1; i >= 0; i--) {
      String candidate = present.get(i);
      if (spoken.indexOf(candidate) < spoken.indexOf(yielding)) {
        yielding = candidate;
      }
    }
    int from = seats.indexOf(speaker);
    seats.set(seats.indexOf(yielding), speaker);
    seats.set(from, yielding);
  }

  private List<String> without(String absent) {
    List<String> present = new ArrayList<>(seats);
    present.remove(absent);
    return present;
  }
}
