package realtimeweb.session.peer;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.screen.ChannelPath;

/** What the call is told of a {@link Participant}; called from within the peer's own methods. */
public interface ParticipantListener {
  /** Whether whoever has this static key may be in the call; if not, the peer is given up. */
  boolean admits(Participant peer, byte[] staticKey);

  /** The peer proved who it is, for the first time. */
  void met(Participant peer);

  /** The peer forgot everything that we had told it. */
  void startedOver(Participant peer);

  /** A line of chat; {@code writtenAt} is by our wall clock, and a claim. */
  void said(Participant peer, String text, long writtenAt, ChannelPath path);

  void acknowledged(Participant peer, long sequence);

  void rotated(Participant peer);

  /** The way to the peer is broken, perhaps for a moment. */
  void interrupted(Participant peer);

  /** The browser did not answer, and media to the peer begins anew. */
  void stalled();

  void impostor(Participant peer);

  void differentRoomKey(Participant peer);

  /** What the peer does has changed; {@code before} is null if nothing was known. */
  void presenceChanged(
      Participant peer, @Nullable PeerMessage.Presence before, PeerMessage.Presence now);

  /** The peer calls itself something else than before. */
  void renamed(Participant peer, String before);

  void reacted(Participant peer, PeerMessage.ReactionKind kind);

  /** The peer, if it is the host, asks for silence. */
  void askedToMute(Participant peer);

  /** The peer, if it is the host, asks for our hand to come down. */
  void askedToLowerHand(Participant peer);

  /** The peer, if it is the host, removes somebody. */
  void removed(Participant peer, String member);

  /** The peer, if it is the host, makes somebody else the host. */
  void handedOver(Participant peer, String member);

  /** The peer says that it leaves. */
  void left(Participant peer);

  /** Something that a person sees has changed. */
  void changed();
}
