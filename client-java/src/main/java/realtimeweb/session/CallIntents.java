package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.TileId;

/** What a person can want inside a call. Called only from events of the mailbox. */
public interface CallIntents {
  /** One wish. */
  interface Intent {
    void on(CallIntents call);
  }

  void say(String text);

  /** Opens the panel, or closes it if it is open; NONE closes any. */
  void showPanel(Panel panel);

  void rotateKeys();

  void setVerified(String participantId, boolean verified);

  void dismiss(long noticeId);

  void linkCopied();

  void reportCopied();

  // ---- the stage

  void arrange(Layout layout);

  /** The next arrangement of {@link Layout}, round and round. */
  void nextLayout();

  /** Pins the tile, or lets go of it if it is pinned. */
  void pin(TileId tile);

  /** Some pages on, or back if negative. */
  void turnPage(int pages);

  /**
   * What the view has room for.
   *
   * @param grid tiles on a page of the grid, at least 1
   * @param strip tiles in the filmstrip, at least 1
   */
  void fits(int grid, int strip);

  /** The height in device pixels at which a tile is shown; 0 when it is not seen. */
  void watches(TileId tile, int height);

  /** How loud this person is played, 0 to 100. */
  void setVolume(String participantId, int volume);

  // ---- presence

  /**
   * What one is called from now on; nothing happens if {@code InputRules} has anything against it.
   */
  void rename(String name);

  void toggleHand();

  void react(ReactionKind kind);

  void toggleShare();

  void toggleRecording();

  // ---- the host

  void lock(boolean locked);

  void answerKnock(String knockId, boolean admitted);

  void askToMute(String participantId);

  /** Asks everybody else to be silent. */
  void muteAll();

  /** Asks somebody to take their hand down. */
  void lowerHand(String participantId);

  void remove(String participantId);

  void handOver(String participantId);
}
