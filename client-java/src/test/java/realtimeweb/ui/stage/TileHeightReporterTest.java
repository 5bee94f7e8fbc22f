package realtimeweb.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

class TileHeightReporterTest {
  private static final TileId CAMERA = new TileId("alice", VideoSource.CAMERA);
  private static final TileId SCREEN = new TileId("alice", VideoSource.SCREEN);

  @Test
  void whatAppearsIsTold() {
    assertEquals(Map.of(CAMERA, 720), TileHeightReporter.news(Map.of(), Map.of(CAMERA, 720)));
  }

  @Test
  void whatStaysAsItIsIsNotToldAgain() {
    assertEquals(Map.of(), TileHeightReporter.news(Map.of(CAMERA, 720), Map.of(CAMERA, 720)));
  }

  @Test
  void whatIsThereButNotSeenIsToldToo() {
    assertEquals(Map.of(CAMERA, 0), TileHeightReporter.news(Map.of(), Map.of(CAMERA, 0)));
    assertEquals(Map.of(), TileHeightReporter.news(Map.of(CAMERA, 0), Map.of(CAMERA, 0)));
  }

  @Test
  void whatIsNoLongerSeenIsToldOnce() {
    assertEquals(
        Map.of(CAMERA, 0, SCREEN, 400),
        TileHeightReporter.news(Map.of(CAMERA, 720), Map.of(SCREEN, 400)));
    assertEquals(Map.of(), TileHeightReporter.news(Map.of(SCREEN, 400), Map.of(SCREEN, 400)));
  }
}
