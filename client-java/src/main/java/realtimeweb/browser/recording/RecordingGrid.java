package realtimeweb.browser.recording;

import java.util.ArrayList;
import java.util.List;

/** The layout of a recording: equal cells in a grid that is as square as possible. */
final class RecordingGrid {
  private static final int GAP = 8;

  /** A part of the frame, in pixels. */
  record Cell(int x, int y, int width, int height) {}

  private RecordingGrid() {}

  /** This many cells in a frame of this size; those of the last row are centred. */
  static List<Cell> of(int count, int width, int height) {
    int columns = 1;
    while (columns * columns < count) {
      columns++;
    }
    int rows = (count + columns - 1) / columns;
    int cellWidth = (width - (columns + 1) * GAP) / columns;
    int cellHeight = (height - (rows + 1) * GAP) / Math.max(1, rows);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i / columns;
      int inRow = Math.min(columns, count - row * columns);
      int left = (width - inRow * (cellWidth + GAP) + GAP) / 2;
      int x = left + (i % columns) * (cellWidth + GAP);
      cells.add(new Cell(x, GAP + row * (cellHeight + GAP), cellWidth, cellHeight));
    }
    return cells;
  }
}
