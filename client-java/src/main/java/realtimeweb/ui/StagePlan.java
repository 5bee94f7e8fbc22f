package realtimeweb.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen;

/**
 * A rectangle for each tile that is seen.
 *
 * @param boxes main tiles first, then the filmstrip's, then the thumbnail
 * @param strip where the filmstrip is; null where there is none
 * @param main what is left beside it
 */
record StagePlan(Map<Screen.Tile, Box> boxes, @Nullable Strip strip, Box main) {
  static final StagePlan EMPTY = new StagePlan(Map.of(), null, new Box(0, 0, 0, 0));

  /**
   * Lays out a stage of this size in CSS pixels.
   *
   * @param scrolled how far the filmstrip is scrolled, in pixels
   */
  static StagePlan of(Screen.Stage stage, int width, int height, Corner corner, int scrolled) {
    if (width <= 0 || height <= 0) {
      return EMPTY;
    }
    Map<Screen.Tile, Box> boxes = new LinkedHashMap<>();
    Strip strip = stage.strip().isEmpty() ? null : Strip.on(width, height);
    Box main = strip == null ? new Box(0, 0, width, height) : strip.rest();
    fill(boxes, stage.main(), main);
    if (strip != null) {
      queue(boxes, stage.strip(), strip, scrolled);
    }
    Screen.Tile thumbnail = stage.thumbnail();
    if (thumbnail != null) {
      boxes.put(thumbnail, Thumbnail.in(main, corner));
    }
    return new StagePlan(boxes, strip, main);
  }

  private static void fill(Map<Screen.Tile, Box> boxes, List<Screen.Tile> tiles, Box area) {
    if (tiles.size() == 1) {
      boxes.put(tiles.get(0), area);
      return;
    }
    Grid grid = Grid.fit(tiles.size(), area.width(), area.height());
    for (int i = 0; i < tiles.size(); i++) {
      boxes.put(tiles.get(i), grid.box(i, tiles.size(), area));
    }
  }

  private static void queue(
      Map<Screen.Tile, Box> boxes, List<Screen.Tile> tiles, Strip strip, int scrolled) {
    for (int i = 0; i < tiles.size(); i++) {
      Box box = strip.box(i, tiles.size(), scrolled);
      if (box.overlaps(strip.area())) {
        boxes.put(tiles.get(i), box);
      }
    }
  }
}
