package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen.Reaction;

/** Feelings that people show just now. */
final class Reactions {
  void show(String personId, ReactionKind kind, long nowMillis) {}

  void expire(long nowMillis) {}

  List<Reaction> shown() {
    return List.of();
  }
}
