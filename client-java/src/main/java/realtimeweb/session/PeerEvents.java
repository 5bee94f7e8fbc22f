package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.Screen.Path;

/** What the call is told of a {@link Peer}; called from within the peer's own methods. */
interface PeerEvents {
  /** Whether whoever has this static key may be in the call; if not, the peer is given up. */
  boolean admits(Peer peer, byte[] staticKey);

  /** The peer proved who it is, for the first time. */
  void met(Peer peer);

  /** The peer forgot everything that we had told it. */
  void startedOver(Peer peer);

  /** A line of chat; {@code writtenAt} is by our wall clock, and a claim. */
  void said(Peer peer, String text, long writtenAt, Path path);

  void acknowledged(Peer peer, long sequence);

  void rotated(Peer peer);

  /** The way to the peer is broken, perhaps for a moment. */
  void interrupted(Peer peer);

  /** The browser did not answer, and media to the peer begins anew. */
  void stalled();

  void impostor(Peer peer);

  void differentRoomKey(Peer peer);

  /** What the peer does has changed; {@code before} is null if nothing was known. */
  void presenceChanged(Peer peer, @Nullable PeerMessage.Presence before, PeerMessage.Presence now);

  /** The peer calls itself something else than before. */
  void renamed(Peer peer, String before);

  void reacted(Peer peer, PeerMessage.ReactionKind kind);

  /** The peer, if it is the host, asks for silence. */
  void askedToMute(Peer peer);

  /** The peer, if it is the host, asks for our hand to come down. */
  void askedToLowerHand(Peer peer);

  /** The peer, if it is the host, removes somebody. */
  void removed(Peer peer, String member);

  /** The peer, if it is the host, makes somebody else the host. */
  void handedOver(Peer peer, String member);

  /** The peer says that it leaves. */
  void left(Peer peer);

  /** Something that a person sees has changed. */
  void changed();
}
