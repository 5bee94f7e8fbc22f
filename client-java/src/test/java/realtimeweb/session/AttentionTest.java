package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.Watching;
import realtimeweb.session.Screen.Source;
import realtimeweb.session.Screen.Tile;

/** What people are told of how large they are shown. */
class AttentionTest {
  private static final Tile CAMERA = new Tile("an", Source.CAMERA);
  private static final Tile SCREEN = new Tile("an", Source.SCREEN);

  private final Attention attention = new Attention();

  @Test
  void nobodyIsToldBeforeAnythingIsKnown() {
    assertNull(attention.news("an"));
    attention.watches(CAMERA, 100);
    assertNull(attention.news("binh"));
  }

  @Test
  void aTileThatWasNeverShownCountsAsWatched() {
    attention.watches(CAMERA, 0);
    assertEquals(new Watching(0, 1080), attention.news("an"));
    attention.watches(SCREEN, 5_000);
    attention.watches(CAMERA, 91);
    assertEquals(new Watching(180, 1080), attention.news("an"));
  }

  @Test
  void aWindowThatIsBeingResizedIsOneStepNow() {
    for (int height = 181; height <= 360; height++) {
      attention.watches(CAMERA, height);
    }
    assertEquals(new Watching(360, 1080), attention.news("an"));
    attention.watches(CAMERA, 300);
    assertNull(attention.news("an"));
    attention.watches(CAMERA, 361);
    assertEquals(new Watching(720, 1080), attention.news("an"));
  }

  @Test
  void whoeverStartsOverIsToldWhatIsShownNow() {
    attention.watches(CAMERA, 180);
    attention.news("an");
    attention.tellAnew("an");
    assertEquals(new Watching(180, 1080), attention.news("an"));
    assertNull(attention.news("an"));
  }

  @Test
  void whoeverComesBackIsToldAnew() {
    attention.watches(CAMERA, 360);
    attention.news("an");
    attention.forget("an");
    assertNull(attention.news("an"));
    attention.watches(CAMERA, 360);
    assertEquals(new Watching(360, 1080), attention.news("an"));
  }
}
