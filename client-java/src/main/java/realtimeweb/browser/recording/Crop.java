package realtimeweb.browser.recording;

import realtimeweb.browser.recording.RecordingGrid.Cell;

/**
 * How a video frame is drawn into a cell: a part of the frame, scaled undistorted onto a part of
 * the cell.
 */
record Crop(double x, double y, double width, double height, Cell onto) {

  /** Covers the whole cell and cuts off the rest equally on both sides. */
  static Crop cover(int width, int height, Cell cell) {
    double scale = Math.max((double) cell.width() / width, (double) cell.height() / height);
    double seenWidth = cell.width() / scale;
    double seenHeight = cell.height() / scale;
    return new Crop(
        (width - seenWidth) / 2, (height - seenHeight) / 2, seenWidth, seenHeight, cell);
  }

  /** Shows the whole frame, as for a shared screen, where every corner may matter. */
  static Crop contain(int width, int height, Cell cell) {
    double scale = Math.min((double) cell.width() / width, (double) cell.height() / height);
    int shownWidth = (int) Math.round(width * scale);
    int shownHeight = (int) Math.round(height * scale);
    int x = cell.x() + (cell.width() - shownWidth) / 2;
    int y = cell.y() + (cell.height() - shownHeight) / 2;
    return new Crop(0, 0, width, height, new Cell(x, y, shownWidth, shownHeight));
  }
}
