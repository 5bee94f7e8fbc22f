package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CornerTest {
  private static final Box AREA = new Box(0, 0, 1000, 600);

  @Test
  void aDroppedThumbnailSnapsToTheNearestCorner() {
    assertEquals(Corner.TOP_LEFT, Corner.nearest(new Box(390, 200, 200, 100), AREA));
    assertEquals(Corner.BOTTOM_RIGHT, Corner.nearest(new Box(410, 260, 200, 100), AREA));
    assertEquals(Corner.BOTTOM_LEFT, Corner.nearest(new Box(-80, 590, 200, 100), AREA));
  }

  @Test
  void arrowsMoveAlongTheEdges() {
    assertEquals(Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT.toward("ArrowUp"));
    assertEquals(Corner.TOP_LEFT, Corner.TOP_RIGHT.toward("ArrowLeft"));
    assertEquals(Corner.BOTTOM_LEFT, Corner.TOP_LEFT.toward("ArrowDown"));
    assertEquals(Corner.BOTTOM_RIGHT, Corner.BOTTOM_LEFT.toward("ArrowRight"));
    assertEquals(Corner.TOP_LEFT, Corner.TOP_LEFT.toward("ArrowUp"));
    assertEquals(Corner.TOP_LEFT, Corner.TOP_LEFT.toward("Enter"));
  }

  @Test
  void goingOnVisitsEveryCorner() {
    Set<Corner> visited = new HashSet<>();
    Corner corner = Corner.BOTTOM_RIGHT;
    for (int i = 0; i < Corner.values().length; i++) {
      corner = corner.next();
      visited.add(corner);
    }
    assertEquals(Corner.values().length, visited.size());
  }
}
