package realtimeweb.session.chat;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.screen.Reaction;

/** Feelings that people show just now. */
public final class Reactions {
  private static final long SHOWN_MILLIS = 4_000;
  private static final int MAX_SHOWN = 20;
  private static final int MAX_PER_SECOND = 3;

  private record Shown(Reaction reaction, long since) {}

  private final List<Shown> shown = new ArrayList<>();
  private long lastId;

  /** Shows it for a while; returns false if this person shows too many. */
  public boolean show(String participantId, ReactionKind kind, long nowMillis) {
    expire(nowMillis);
    long lately =
        shown.stream()
            .filter(s -> s.reaction().participantId().equals(participantId))
            .filter(s -> nowMillis - s.since() < 1_000)
            .count();
    if (lately >= MAX_PER_SECOND || shown.size() >= MAX_SHOWN) {
      return false;
    }
    shown.add(new Shown(new Reaction(++lastId, participantId, kind), nowMillis));
    return true;
  }

  public void expire(long nowMillis) {
    shown.removeIf(s -> nowMillis - s.since() >= SHOWN_MILLIS);
  }

  public List<Reaction> shown() {
    List<Reaction> reactions = new ArrayList<>();
    for (Shown each : shown) {
      reactions.add(each.reaction());
    }
    return List.copyOf(reactions);
  }
}
