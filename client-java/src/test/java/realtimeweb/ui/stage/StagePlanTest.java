package realtimeweb.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

class StagePlanTest {
  private static final TileId SELF = new TileId("self", VideoSource.CAMERA);

  private static List<TileId> tiles(String prefix, int count) {
    List<TileId> tiles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tiles.add(new TileId(prefix + i, VideoSource.CAMERA));
    }
    return tiles;
  }

  private static StageLayout stage(int main, int strip, @Nullable TileId thumbnail) {
    List<TileId> large = tiles("m", main);
    return new StageLayout(Layout.AUTO, large, tiles("s", strip), thumbnail, null, 0, 1);
  }

  private static StagePlan plan(StageLayout stage, int width, int height) {
    return StagePlan.of(stage, width, height, ThumbnailCorner.BOTTOM_RIGHT, 0);
  }

  private static boolean inside(Rectangle box, int width, int height) {
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
    List<Rectangle> boxes =
        List.copyOf(plan(stage(main, strip, null), width, height).boxes().values());
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle box = boxes.get(i);
      assertTrue(box.width() > 0 && box.height() > 0, () -> what + " " + box);
      assertTrue(i >= main || inside(box, width, height), () -> what + " " + box);
      for (int j = i + 1; j < boxes.size(); j++) {
        Rectangle other = boxes.get(j);
        assertFalse(box.overlaps(other), () -> what + " " + box + " " + other);
      }
    }
  }

  @Test
  void tilesOfAGridAreNeitherBannersNorSlivers() {
    for (int main = 2; main <= 9; main++) {
      for (Rectangle box : plan(stage(main, 0, null), 1248, 676).boxes().values()) {
        assertTrue(box.width() >= box.height(), main + " " + box);
        assertTrue(box.width() * 9 <= box.height() * 16, main + " " + box);
      }
    }
  }

  @Test
  void theLastRowOfAGridStandsInTheMiddle() {
    StagePlan plan = plan(stage(5, 0, null), 1248, 676);
    Rectangle first = plan.boxes().get(new TileId("m3", VideoSource.CAMERA));
    Rectangle last = plan.boxes().get(new TileId("m4", VideoSource.CAMERA));
    assertTrue(first != null && last != null);
    assertEquals(first.top(), last.top());
    assertTrue(Math.abs(first.left() - (1248 - last.right())) <= 1);
  }

  @Test
  void theOtherFillsTheStageAndOneselfRestsInACorner() {
    StageLayout two = stage(1, 0, SELF);
    assertEquals(
        new Rectangle(0, 0, 1248, 676),
        plan(two, 1248, 676).boxes().get(new TileId("m0", VideoSource.CAMERA)));
    for (ThumbnailCorner corner : ThumbnailCorner.values()) {
      Rectangle box = StagePlan.of(two, 1248, 676, corner, 0).boxes().get(SELF);
      assertTrue(box != null && inside(box, 1248, 676));
      assertEquals(corner, ThumbnailCorner.nearest(box, new Rectangle(0, 0, 1248, 676)));
    }
  }

  @Test
  void theThumbnailStaysOffTheFilmstrip() {
    StagePlan plan = plan(stage(1, 4, SELF), 1248, 676);
    Rectangle box = plan.boxes().get(SELF);
    Filmstrip strip = plan.strip();
    assertTrue(box != null && strip != null);
    assertFalse(box.overlaps(strip.area()));
  }

  @Test
  void theFilmstripIsAtTheSideOnADesktopAndBelowOnAPhone() {
    Filmstrip wide = plan(stage(1, 3, null), 1248, 676).strip();
    Filmstrip upright = plan(stage(1, 3, null), 374, 680).strip();
    assertTrue(wide != null && !wide.below());
    assertTrue(upright != null && upright.below());
    assertNull(plan(stage(4, 0, null), 1248, 676).strip());
  }

  @Test
  void whatIsScrolledOutHasNoPlace() {
    StageLayout many = stage(1, 20, null);
    TileId first = new TileId("s0", VideoSource.CAMERA);
    TileId last = new TileId("s19", VideoSource.CAMERA);
    StagePlan atStart = plan(many, 1248, 676);
    assertTrue(atStart.boxes().containsKey(first));
    assertFalse(atStart.boxes().containsKey(last));
    StagePlan atEnd =
        StagePlan.of(many, 1248, 676, ThumbnailCorner.BOTTOM_RIGHT, Integer.MAX_VALUE);
    assertFalse(atEnd.boxes().containsKey(first));
    assertTrue(atEnd.boxes().containsKey(last));
  }

  @Test
  void aStageWithoutRoomShowsNothing() {
    assertEquals(StagePlan.EMPTY, plan(stage(3, 2, SELF), 0, 676));
  }
}
