package realtimeweb.session;

import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.secure.NameNormalization;
import realtimeweb.session.chat.Reactions;
import realtimeweb.session.invite.InputRules;
import realtimeweb.session.ports.Ports;

/** What oneself does that everybody is told: a reaction, a raised hand, another name. */
final class OutgoingActions {
  private final Ports ports;
  private final LocalParticipant self;
  private final Participants participants;
  private final Reactions reactions;

  OutgoingActions(
      Ports ports, LocalParticipant self, Participants participants, Reactions reactions) {
    this.ports = ports;
    this.self = self;
    this.participants = participants;
    this.reactions = reactions;
  }

  void react(ReactionKind kind) {
    if (reactions.show(participants.selfId(), kind, ports.clock().millis())) {
      participants.tellMet(new PeerMessage.Reaction(kind));
    }
  }

  void toggleHand() {
    self.toggleHand(ports.clock().wallMillis());
    participants.inform();
  }

  /** Returns whether what was typed is another name than before, and a valid one. */
  boolean rename(String typed) {
    String name = NameNormalization.of(ports.crypto(), typed);
    boolean another = InputRules.inName(name) == null && !name.equals(self.name());
    if (another) {
      self.rename(name);
      participants.introduceAs(name);
    }
    return another;
  }
}
