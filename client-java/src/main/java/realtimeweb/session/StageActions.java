package realtimeweb.session;

import realtimeweb.session.peer.Participant;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.stage.ReceiverConstraints;
import realtimeweb.session.stage.StageArrangement;

/** How the others are seen and heard here. */
final class StageActions {
  private final StageArrangement arrangement;
  private final ReceiverConstraints receiverConstraints;
  private final Participants participants;

  StageActions(
      StageArrangement arrangement,
      ReceiverConstraints receiverConstraints,
      Participants participants) {
    this.arrangement = arrangement;
    this.receiverConstraints = receiverConstraints;
    this.participants = participants;
  }

  void arrange(Layout layout) {
    arrangement.choose(layout);
  }

  void nextLayout() {
    arrangement.next();
  }

  void pin(TileId tile) {
    arrangement.pin(tile);
  }

  void turnPage(int pages) {
    arrangement.turnPage(pages);
  }

  void fits(int grid, int strip) {
    arrangement.fits(grid, strip);
  }

  void watches(TileId tile, int height) {
    receiverConstraints.watches(tile, height);
  }

  /** Returns whether the participant is here. */
  boolean setVolume(String participantId, int volume) {
    Participant peer = participants.peer(participantId);
    if (peer != null) {
      peer.setVolume(volume);
    }
    return peer != null;
  }
}
