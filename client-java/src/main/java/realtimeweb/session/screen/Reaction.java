package realtimeweb.session.screen;

import realtimeweb.protocol.PeerMessage.ReactionKind;

/** A feeling that somebody shows just now. */
public record Reaction(long id, String participantId, ReactionKind kind) {}
