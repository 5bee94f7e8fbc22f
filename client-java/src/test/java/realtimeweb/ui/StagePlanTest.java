package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Source;

class StagePlanTest {
  private static final Screen.Tile SELF = new Screen.Tile("self", Source.CAMERA);

  private static List<Screen.Tile> tiles(String prefix, int count) {
    List<Screen.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tiles.add(new Screen.Tile(prefix + i, Source.CAMERA));
    }
    return tiles;
  }

  private static Screen.Stage stage(int main, int strip, @Nullable Screen.Tile thumbnail) {
    List<Screen.Tile> large = tiles("m", main);
    return new Screen.Stage(Layout.AUTO, large, tiles("s", strip), thumbnail, null, 0, 1);
  }

  private static StagePlan plan(Screen.Stage stage, int width, int height) {
    return StagePlan.of(stage, width, height, Corner.BOTTOM_RIGHT, 0);
  }

  private static boolean inside(Box box, int width, int height) {
    return box.left() >= 0 && box.top() >= 0 && box.right() <= width && box.bottom() <= height;
  }

  @Test
  void noTwoTilesOverlapOnAnyStage() {
    for (int main = 1; main <= 9; main++) {
      for (int strip = 0; strip <= 12; strip += 3) {
        for (int width = 280; width <= 2000; width += 172) {
          for (int height = 200; height <= 1400; height += 120) {
            assertApart(main, strip, width, height);
          }
        }
      }
    }
  }

  private static void assertApart(int main, int strip, int width, int height) {
    String what = main + "+" + strip + " on " + width + "x" + height;
    List<Box> boxes = List.copyOf(plan(stage(main, strip, null), width, height).boxes().values());
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(box.width() > 0 && box.height() > 0, () -> what + " " + box);
      assertTrue(i >= main || inside(box, width, height), () -> what + " " + box);
      for (int j = i + 1; j < boxes.size(); j++) {
        Box other = boxes.get(j);
        assertFalse(box.overlaps(other), () -> what + " " + box + " " + other);
      }
    }
  }

  @Test
  void tilesOfAGridAreNeitherBannersNorSlivers() {
    for (int main = 2; main <= 9; main++) {
      for (Box box : plan(stage(main, 0, null), 1248, 676).boxes().values()) {
        assertTrue(box.width() >= box.height(), main + " " + box);
        assertTrue(box.width() * 9 <= box.height() * 16, main + " " + box);
      }
    }
  }

  @Test
  void theLastRowOfAGridStandsInTheMiddle() {
    StagePlan plan = plan(stage(5, 0, null), 1248, 676);
    Box first = plan.boxes().get(new Screen.Tile("m3", Source.CAMERA));
    Box last = plan.boxes().get(new Screen.Tile("m4", Source.CAMERA));
    assertTrue(first != null && last != null);
    assertEquals(first.top(), last.top());
    assertTrue(Math.abs(first.left() - (1248 - last.right())) <= 1);
  }

  @Test
  void theOtherFillsTheStageAndOneselfRestsInACorner() {
    Screen.Stage two = stage(1, 0, SELF);
    assertEquals(
        new Box(0, 0, 1248, 676),
        plan(two, 1248, 676).boxes().get(new Screen.Tile("m0", Source.CAMERA)));
    for (Corner corner : Corner.values()) {
      Box box = StagePlan.of(two, 1248, 676, corner, 0).boxes().get(SELF);
      assertTrue(box != null && inside(box, 1248, 676));
      assertEquals(corner, Corner.nearest(box, new Box(0, 0, 1248, 676)));
    }
  }

  @Test
  void theThumbnailStaysOffTheFilmstrip() {
    StagePlan plan = plan(stage(1, 4, SELF), 1248, 676);
    Box box = plan.boxes().get(SELF);
    Strip strip = plan.strip();
    assertTrue(box != null && strip != null);
    assertFalse(box.overlaps(strip.area()));
  }

  @Test
  void theFilmstripIsAtTheSideOnADesktopAndBelowOnAPhone() {
    Strip wide = plan(stage(1, 3, null), 1248, 676).strip();
    Strip upright = plan(stage(1, 3, null), 374, 680).strip();
    assertTrue(wide != null && !wide.below());
    assertTrue(upright != null && upright.below());
    assertNull(plan(stage(4, 0, null), 1248, 676).strip());
  }

  @Test
  void whatIsScrolledOutHasNoPlace() {
    Screen.Stage many = stage(1, 20, null);
    Screen.Tile first = new Screen.Tile("s0", Source.CAMERA);
    Screen.Tile last = new Screen.Tile("s19", Source.CAMERA);
    StagePlan atStart = plan(many, 1248, 676);
    assertTrue(atStart.boxes().containsKey(first));
    assertFalse(atStart.boxes().containsKey(last));
    StagePlan atEnd = StagePlan.of(many, 1248, 676, Corner.BOTTOM_RIGHT, Integer.MAX_VALUE);
    assertFalse(atEnd.boxes().containsKey(first));
    assertTrue(atEnd.boxes().containsKey(last));
  }

  @Test
  void aStageWithoutRoomShowsNothing() {
    assertEquals(StagePlan.EMPTY, plan(stage(3, 2, SELF), 0, 676));
  }
}
