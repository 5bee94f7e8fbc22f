package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void fourOnAWideScreenSitTwoByTwo() {
    Grid grid = Grid.fit(4, 1248, 676);
    assertEquals(2, grid.columns());
    assertEquals((676 - Grid.GAP) / 2, grid.tileHeight());
    assertEquals(grid.tileHeight() * 16 / 9, grid.tileWidth());
  }

  @Test
  void threeOnAWideScreenKeepTheirShoulders() {
    Grid grid = Grid.fit(3, 1248, 676);
    assertEquals(2, grid.columns());
  }

  @Test
  void fourOnAPhoneSitTwoByTwoUpright() {
    Grid grid = Grid.fit(4, 374, 680);
    assertEquals(2, grid.columns());
    assertTrue(grid.tileHeight() > grid.tileWidth());
  }

  @Test
  void anyNumberFitsInsideAnyStage() {
    for (int count = 1; count <= 20; count++) {
      for (int width = 100; width <= 2000; width += 95) {
        for (int height = 100; height <= 1400; height += 95) {
          assertFits(count, width, height);
        }
      }
    }
  }

  private static void assertFits(int count, int width, int height) {
    Grid grid = Grid.fit(count, width, height);
    int rows = (count + grid.columns() - 1) / grid.columns();
    int usedWidth = grid.columns() * (grid.tileWidth() + Grid.GAP) - Grid.GAP;
    int usedHeight = rows * (grid.tileHeight() + Grid.GAP) - Grid.GAP;
    String stage = count + " on " + width + "x" + height + ": " + grid;
    assertTrue(usedWidth <= width && usedHeight <= height, stage);
    assertTrue(grid.tileWidth() > 0 && grid.tileHeight() > 0, stage);
  }

  @Test
  void aStageWithoutRoomHasEmptyTiles() {
    assertEquals(new Grid(1, 0, 0), Grid.fit(3, 0, 0));
  }
}
