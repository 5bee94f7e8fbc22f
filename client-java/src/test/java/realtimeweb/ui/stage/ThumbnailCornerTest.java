package realtimeweb.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThumbnailCornerTest {
  private static final Rectangle AREA = new Rectangle(0, 0, 1000, 600);

  @Test
  void aDroppedThumbnailSnapsToTheNearestCorner() {
    assertEquals(
        ThumbnailCorner.TOP_LEFT, ThumbnailCorner.nearest(new Rectangle(390, 200, 200, 100), AREA));
    assertEquals(
        ThumbnailCorner.BOTTOM_RIGHT,
        ThumbnailCorner.nearest(new Rectangle(410, 260, 200, 100), AREA));
    assertEquals(
        ThumbnailCorner.BOTTOM_LEFT,
        ThumbnailCorner.nearest(new Rectangle(-80, 590, 200, 100), AREA));
  }

  @Test
  void arrowsMoveAlongTheEdges() {
    assertEquals(ThumbnailCorner.TOP_RIGHT, ThumbnailCorner.BOTTOM_RIGHT.toward("ArrowUp"));
    assertEquals(ThumbnailCorner.TOP_LEFT, ThumbnailCorner.TOP_RIGHT.toward("ArrowLeft"));
    assertEquals(ThumbnailCorner.BOTTOM_LEFT, ThumbnailCorner.TOP_LEFT.toward("ArrowDown"));
    assertEquals(ThumbnailCorner.BOTTOM_RIGHT, ThumbnailCorner.BOTTOM_LEFT.toward("ArrowRight"));
    assertEquals(ThumbnailCorner.TOP_LEFT, ThumbnailCorner.TOP_LEFT.toward("ArrowUp"));
    assertEquals(ThumbnailCorner.TOP_LEFT, ThumbnailCorner.TOP_LEFT.toward("Enter"));
  }

  @Test
  void goingOnVisitsEveryCorner() {
    Set<ThumbnailCorner> visited = new HashSet<>();
    ThumbnailCorner corner = ThumbnailCorner.BOTTOM_RIGHT;
    for (int i = 0; i < ThumbnailCorner.values().length; i++) {
      corner = corner.next();
      visited.add(corner);
    }
    assertEquals(ThumbnailCorner.values().length, visited.size());
  }
}
