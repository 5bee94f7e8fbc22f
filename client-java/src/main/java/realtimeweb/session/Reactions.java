package realtimeweb.session;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen.Reaction;

/** Feelings that people show just now. */
final class Reactions {
  private static final long SHOWN_MILLIS = 4_000;
  private static final int MAX_SHOWN = 20;
  private static final int MAX_PER_SECOND = 3;

  private record Shown(Reaction reaction, long since) {}

  private final List<Shown> shown = new ArrayList<>();
  private long lastId;

  /** Shows it for a while; returns false if this person shows too many. */
  boolean show(String personId, ReactionKind kind, long nowMillis) {
    expire(nowMillis);
    long lately =
        shown.stream()
            .filter(s -> s.reaction().personId().equals(personId))
            .filter(s -> nowMillis - s.since() < 1_000)
            .count();
    if (lately >= MAX_PER_SECOND || shown.size() >= MAX_SHOWN) {
      return false;
    }
    shown.add(new Shown(new Reaction(++lastId, personId, kind), nowMillis));
    return true;
  }

  void expire(long nowMillis) {
    shown.removeIf(s -> nowMillis - s.since() >= SHOWN_MILLIS);
  }

  List<Reaction> shown() {
    List<Reaction> reactions = new ArrayList<>();
    for (Shown each : shown) {
      reactions.add(each.reaction());
    }
    return List.copyOf(reactions);
  }
}
