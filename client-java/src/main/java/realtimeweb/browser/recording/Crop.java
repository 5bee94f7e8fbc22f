package realtimeweb.browser.recording;

import realtimeweb.browser.recording.RecordingGrid.Cell;

/**
 * How a picture is put into a cell: this part of it onto this part of the cell, without distortion.
 */
record Crop(double x, double y, double width, double height, Cell onto) {

  /** The whole cell is covered, and what does not fit is cut off on both sides alike. */
  static Crop cover(int width, int height, Cell cell) {
    double scale = Math.max((double) cell.width() / width, (double) cell.height() / height);
    double seenWidth = cell.width() / scale;
    double seenHeight = cell.height() / scale;
    return new Crop(
        (width - seenWidth) / 2, (height - seenHeight) / 2, seenWidth, seenHeight, cell);
  }

  /** The whole picture is seen, as on a shared screen where every corner may matter. */
  static Crop contain(int width, int height, Cell cell) {
    double scale = Math.min((double) cell.width() / width, (double) cell.height() / height);
    int shownWidth = (int) Math.round(width * scale);
    int shownHeight = (int) Math.round(height * scale);
    int x = cell.x() + (cell.width() - shownWidth) / 2;
    int y = cell.y() + (cell.height() - shownHeight) / 2;
    return new Crop(0, 0, width, height, new Cell(x, y, shownWidth, shownHeight));
  }
}
