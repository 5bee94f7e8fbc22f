package realtimeweb.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TileGridTest {
  @Test
  void fourOnAWideScreenSitTwoByTwo() {
    TileGrid grid = TileGrid.fit(4, 1248, 676);
    assertEquals(2, grid.columns());
    assertEquals((676 - TileGrid.GAP) / 2, grid.tileHeight());
    assertEquals(grid.tileHeight() * 16 / 9, grid.tileWidth());
  }

  @Test
  void threeOnAWideScreenKeepTheirShoulders() {
    TileGrid grid = TileGrid.fit(3, 1248, 676);
    assertEquals(2, grid.columns());
  }

  @Test
  void fourOnAPhoneSitTwoByTwoUpright() {
    TileGrid grid = TileGrid.fit(4, 374, 680);
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
    TileGrid grid = TileGrid.fit(count, width, height);
    int rows = (count + grid.columns() - 1) / grid.columns();
    int usedWidth = grid.columns() * (grid.tileWidth() + TileGrid.GAP) - TileGrid.GAP;
    int usedHeight = rows * (grid.tileHeight() + TileGrid.GAP) - TileGrid.GAP;
    String stage = count + " on " + width + "x" + height + ": " + grid;
    assertTrue(usedWidth <= width && usedHeight <= height, stage);
    assertTrue(grid.tileWidth() > 0 && grid.tileHeight() > 0, stage);
  }

  @Test
  void aStageWithoutRoomHasEmptyTiles() {
    assertEquals(new TileGrid(1, 0, 0), TileGrid.fit(3, 0, 0));
  }
}
