package realtimeweb.ui.stage;

/** The grid with the largest equal tiles for a number of participants in an area of pixels. */
public record TileGrid(int columns, int tileWidth, int tileHeight) {
  /** The space between tiles, in pixels. */
  static final int GAP = 8;

  public static TileGrid fit(int count, int width, int height) {
    TileGrid best = new TileGrid(1, 0, 0);
    for (int columns = 1; columns <= count; columns++) {
      TileGrid grid = of(columns, (count + columns - 1) / columns, width, height);
      if (grid.area() > best.area()) {
        best = grid;
      }
    }
    return best;
  }

  /** The rectangle of one tile out of {@code count}; the last row is centred. */
  public Rectangle box(int index, int count, Rectangle area) {
    int rows = (count + columns - 1) / columns;
    int row = index / columns;
    int inRow = row == rows - 1 ? count - row * columns : columns;
    int left = (area.width() - length(inRow, tileWidth)) / 2;
    int top = (area.height() - length(rows, tileHeight)) / 2;
    return new Rectangle(
        area.left() + left + index % columns * (tileWidth + GAP),
        area.top() + top + row * (tileHeight + GAP),
        tileWidth,
        tileHeight);
  }

  private static int length(int tiles, int size) {
    return tiles * (size + GAP) - GAP;
  }

  private int area() {
    return tileWidth * tileHeight;
  }

  /** Tiles are at most 16:9, and at least square or, on a phone held upright, 9:16. */
  private static TileGrid of(int columns, int rows, int width, int height) {
    int cellWidth = (width - GAP * (columns - 1)) / columns;
    int cellHeight = (height - GAP * (rows - 1)) / rows;
    if (cellWidth <= 0 || cellHeight <= 0) {
      return new TileGrid(columns, 0, 0);
    }
    int tileWidth = Math.min(cellWidth, cellHeight * 16 / 9);
    int tallest = width < height ? cellWidth * 16 / 9 : cellWidth;
    int tileHeight = Math.min(cellHeight, tallest);
    return new TileGrid(columns, tileWidth, tileHeight);
  }
}
