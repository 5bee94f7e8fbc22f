package realtimeweb.session.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Watching;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/** What people are told of how large they are shown. */
class ReceiverConstraintsTest {
  private static final TileId CAMERA = new TileId("an", VideoSource.CAMERA);
  private static final TileId SCREEN = new TileId("an", VideoSource.SCREEN);

  private final ReceiverConstraints receiverConstraints = new ReceiverConstraints();

  @Test
  void nobodyIsToldBeforeAnythingIsKnown() {
    assertNull(receiverConstraints.news("an"));
    receiverConstraints.watches(CAMERA, 100);
    assertNull(receiverConstraints.news("binh"));
  }

  @Test
  void aTileThatWasNeverShownCountsAsWatched() {
    receiverConstraints.watches(CAMERA, 0);
    assertEquals(new Watching(0, 1080), receiverConstraints.news("an"));
    receiverConstraints.watches(SCREEN, 5_000);
    receiverConstraints.watches(CAMERA, 91);
    assertEquals(new Watching(180, 1080), receiverConstraints.news("an"));
  }

  @Test
  void aWindowThatIsBeingResizedIsOneStepNow() {
    for (int height = 181; height <= 360; height++) {
      receiverConstraints.watches(CAMERA, height);
    }
    assertEquals(new Watching(360, 1080), receiverConstraints.news("an"));
    receiverConstraints.watches(CAMERA, 300);
    assertNull(receiverConstraints.news("an"));
    receiverConstraints.watches(CAMERA, 361);
    assertEquals(new Watching(720, 1080), receiverConstraints.news("an"));
  }

  @Test
  void whoeverStartsOverIsToldWhatIsShownNow() {
    receiverConstraints.watches(CAMERA, 180);
    receiverConstraints.news("an");
    receiverConstraints.tellAnew("an");
    assertEquals(new Watching(180, 1080), receiverConstraints.news("an"));
    assertNull(receiverConstraints.news("an"));
  }

  @Test
  void whoeverComesBackIsToldAnew() {
    receiverConstraints.watches(CAMERA, 360);
    receiverConstraints.news("an");
    receiverConstraints.forget("an");
    assertNull(receiverConstraints.news("an"));
    receiverConstraints.watches(CAMERA, 360);
    assertEquals(new Watching(360, 1080), receiverConstraints.news("an"));
  }
}
