package realtimeweb.session;

import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Panel;
import realtimeweb.session.Screen.Tile;

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

  void setVerified(String personId, boolean verified);

  void dismiss(long noticeId);

  void linkCopied();

  void reportCopied();

  // ---- the stage

  void arrange(Layout layout);

  /** The next arrangement of {@link Layout}, round and round. */
  void nextLayout();

  /** Pins the tile, or lets go of it if it is pinned. */
  void pin(Tile tile);

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
  void watches(Tile tile, int height);

  /** How loud this person is played, 0 to 100. */
  void setVolume(String personId, int volume);

  // ---- presence

  /**
   * What one is called from now on; nothing happens if {@link Mistakes} has anything against it.
   */
  void rename(String name);

  void toggleHand();

  void react(ReactionKind kind);

  void toggleShare();

  void toggleRecording();

  // ---- the host

  void lock(boolean locked);

  void answerKnock(String knockId, boolean admitted);

  void askToMute(String personId);

  /** Asks everybody else to be silent. */
  void muteAll();

  /** Asks somebody to take their hand down. */
  void lowerHand(String personId);

  void remove(String personId);

  void handOver(String personId);
}
