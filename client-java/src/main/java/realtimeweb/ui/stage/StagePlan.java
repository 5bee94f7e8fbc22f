package realtimeweb.ui.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;

/**
 * A rectangle for each visible tile.
 *
 * @param boxes main tiles first, then the filmstrip's, then the thumbnail
 * @param strip the filmstrip; null if there is none
 * @param main the area beside the filmstrip
 */
record StagePlan(Map<TileId, Rectangle> boxes, @Nullable Filmstrip strip, Rectangle main) {
  static final StagePlan EMPTY = new StagePlan(Map.of(), null, new Rectangle(0, 0, 0, 0));

  /**
   * Lays out a stage of this size in CSS pixels.
   *
   * @param scrolled the filmstrip's scroll position, in pixels
   */
  static StagePlan of(
      StageLayout stage, int width, int height, ThumbnailCorner corner, int scrolled) {
    if (width <= 0 || height <= 0) {
      return EMPTY;
    }
    Map<TileId, Rectangle> boxes = new LinkedHashMap<>();
    Filmstrip strip = stage.strip().isEmpty() ? null : Filmstrip.on(width, height);
    Rectangle main = strip == null ? new Rectangle(0, 0, width, height) : strip.rest();
    fill(boxes, stage.main(), main);
    if (strip != null) {
      queue(boxes, stage.strip(), strip, scrolled);
    }
    TileId thumbnail = stage.thumbnail();
    if (thumbnail != null) {
      boxes.put(thumbnail, Thumbnail.in(main, corner));
    }
    return new StagePlan(boxes, strip, main);
  }

  private static void fill(Map<TileId, Rectangle> boxes, List<TileId> tiles, Rectangle area) {
    if (tiles.size() == 1) {
      boxes.put(tiles.get(0), area);
      return;
    }
    TileGrid grid = TileGrid.fit(tiles.size(), area.width(), area.height());
    for (int i = 0; i < tiles.size(); i++) {
      boxes.put(tiles.get(i), grid.box(i, tiles.size(), area));
    }
  }

  private static void queue(
      Map<TileId, Rectangle> boxes, List<TileId> tiles, Filmstrip strip, int scrolled) {
    for (int i = 0; i < tiles.size(); i++) {
      Rectangle box = strip.box(i, tiles.size(), scrolled);
      if (box.overlaps(strip.area())) {
        boxes.put(tiles.get(i), box);
      }
    }
  }
}
