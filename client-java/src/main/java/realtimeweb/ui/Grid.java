package realtimeweb.ui;

/** The largest tiles of equal size with which some number of people fill a rectangle of pixels. */
record Grid(int columns, int tileWidth, int tileHeight) {
  /** Between tiles, in pixels. */
  static final int GAP = 8;

  static Grid fit(int count, int width, int height) {
    Grid best = new Grid(1, 0, 0);
    for (int columns = 1; columns <= count; columns++) {
      Grid grid = of(columns, (count + columns - 1) / columns, width, height);
      if (grid.area() > best.area()) {
        best = grid;
      }
    }
    return best;
  }

  private int area() {
    return tileWidth * tileHeight;
  }

  /** Tiles are between 3:4 (a phone held upright) and 16:9. */
  private static Grid of(int columns, int rows, int width, int height) {
    int cellWidth = (width - GAP * (columns - 1)) / columns;
    int cellHeight = (height - GAP * (rows - 1)) / rows;
    if (cellWidth <= 0 || cellHeight <= 0) {
      return new Grid(columns, 0, 0);
    }
    int tileWidth = Math.min(cellWidth, cellHeight * 16 / 9);
    int tileHeight = Math.min(cellHeight, cellWidth * 4 / 3);
    return new Grid(columns, tileWidth, tileHeight);
  }
}
