package realtimeweb.session;

import java.util.LinkedHashMap;
import java.util.Map;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Path;

/** What oneself says to everybody: lines of chat, feelings, a raised hand. */
final class Utterances {
  private final Clock clock;
  private final Self self;
  private final CallParts parts;

  Utterances(Clock clock, Self self, CallParts parts) {
    this.clock = clock;
    this.self = self;
    this.parts = parts;
  }

  void say(String text) {
    if (Utf8.bytes(text).length > PeerMessage.MAX_CHAT_BYTES) {
      parts.announcements().notice(NoticeKind.MESSAGE_TOO_LONG);
      return;
    }
    parts.announcements().withdraw(NoticeKind.MESSAGE_TOO_LONG, "");
    long now = clock.wallMillis();
    Map<String, Long> sequences = new LinkedHashMap<>();
    Path path = parts.roster().say(new PeerMessage.Chat(now, text), sequences);
    parts.conversation().said(self.name(), now, text, sequences, path);
  }

  void react(ReactionKind kind) {
    if (parts.reactions().show(parts.door().self(), kind, clock.millis())) {
      parts.roster().tellMet(new PeerMessage.Reaction(kind));
    }
  }

  void toggleHand() {
    self.toggleHand(clock.wallMillis());
    parts.roster().inform();
  }
}
