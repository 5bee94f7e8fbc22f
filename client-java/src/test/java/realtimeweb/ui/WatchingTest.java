package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Source;

class WatchingTest {
  private static final Screen.Tile CAMERA = new Screen.Tile("alice", Source.CAMERA);
  private static final Screen.Tile SCREEN = new Screen.Tile("alice", Source.SCREEN);

  @Test
  void whatAppearsIsTold() {
    assertEquals(Map.of(CAMERA, 720), Watching.news(Map.of(), Map.of(CAMERA, 720)));
  }

  @Test
  void whatStaysAsItIsIsNotToldAgain() {
    assertEquals(Map.of(), Watching.news(Map.of(CAMERA, 720), Map.of(CAMERA, 720)));
  }

  @Test
  void whatIsThereButNotSeenIsToldToo() {
    assertEquals(Map.of(CAMERA, 0), Watching.news(Map.of(), Map.of(CAMERA, 0)));
    assertEquals(Map.of(), Watching.news(Map.of(CAMERA, 0), Map.of(CAMERA, 0)));
  }

  @Test
  void whatIsNoLongerSeenIsToldOnce() {
    assertEquals(
        Map.of(CAMERA, 0, SCREEN, 400), Watching.news(Map.of(CAMERA, 720), Map.of(SCREEN, 400)));
    assertEquals(Map.of(), Watching.news(Map.of(SCREEN, 400), Map.of(SCREEN, 400)));
  }
}
