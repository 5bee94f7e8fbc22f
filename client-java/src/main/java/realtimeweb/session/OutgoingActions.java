package realtimeweb.session;

import java.util.LinkedHashMap;
import java.util.Map;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.invite.Utf8;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Notice;

/** What oneself says to everybody: lines of chat, feelings, a raised hand. */
final class OutgoingActions {
  private final Clock clock;
  private final LocalParticipant self;
  private final CallParts parts;

  OutgoingActions(Clock clock, LocalParticipant self, CallParts parts) {
    this.clock = clock;
    this.self = self;
    this.parts = parts;
  }

  void say(String text) {
    if (Utf8.bytes(text).length > PeerMessage.MAX_CHAT_BYTES) {
      parts.notifications().notice(Notice.Kind.MESSAGE_TOO_LONG);
      return;
    }
    parts.notifications().withdraw(Notice.Kind.MESSAGE_TOO_LONG, "");
    long now = clock.wallMillis();
    Map<String, Long> sequences = new LinkedHashMap<>();
    ChannelPath path = parts.participants().say(new PeerMessage.Chat(now, text), sequences);
    parts.conversation().said(self.name(), now, text, sequences, path);
  }

  void react(ReactionKind kind) {
    if (parts.reactions().show(parts.door().self(), kind, clock.millis())) {
      parts.participants().tellMet(new PeerMessage.Reaction(kind));
    }
  }

  void toggleHand() {
    self.toggleHand(clock.wallMillis());
    parts.participants().inform();
  }
}
