package realtimeweb.ui.stage;

/**
 * The area of the filmstrip on the stage: a column at the right, or a row below if the stage is
 * narrow or upright. It ends at the stage's edges, which clip tiles that are scrolled out.
 */
record Filmstrip(Rectangle area, boolean below, int tileWidth, int tileHeight) {
  /** Below this width, in CSS pixels, the stage counts as a phone's. */
  static final int NARROW = 640;

  static Filmstrip on(int width, int height) {
    if (width < NARROW || width < height) {
      int tall = Math.max(0, Math.min(height / 3, clamp(height / 6, 72, 120)));
      return new Filmstrip(new Rectangle(0, height - tall, width, tall), true, tall * 4 / 3, tall);
    }
    int wide = Math.min(width / 3, clamp(width / 6, 128, 232));
    return new Filmstrip(new Rectangle(width - wide, 0, wide, height), false, wide, wide * 9 / 16);
  }

  private static int clamp(int value, int least, int most) {
    return Math.max(least, Math.min(most, value));
  }

  /** The area of the stage beside the strip. */
  Rectangle rest() {
    return below
        ? new Rectangle(0, 0, area.width(), Math.max(0, area.top() - TileGrid.GAP))
        : new Rectangle(0, 0, Math.max(0, area.left() - TileGrid.GAP), area.height());
  }

  /** How many tiles are fully visible at a time; at least 1. */
  int fits() {
    return Math.max(1, (length() + TileGrid.GAP) / step());
  }

  /** How far this many tiles can be scrolled, in pixels; 0 if all are visible. */
  int slack(int count) {
    return Math.max(0, total(count) - length());
  }

  /** The rectangle of a tile; tiles that need no scrolling are centred. */
  Rectangle box(int index, int count, int scrolled) {
    int start = Math.max(0, (length() - total(count)) / 2);
    int at = start + index * step() - Math.min(scrolled, slack(count));
    return below
        ? new Rectangle(at, area.top(), tileWidth, tileHeight)
        : new Rectangle(area.left(), at, tileWidth, tileHeight);
  }

  /** The scroll position, in pixels, that makes this tile fully visible. */
  int revealing(int index, int count, int scrolled) {
    int latest = index * step();
    int earliest = latest + step() - TileGrid.GAP - length();
    return Math.max(0, Math.min(slack(count), clamp(scrolled, earliest, latest)));
  }

  /** From one tile to the next, in pixels; at least 1. */
  int step() {
    return Math.max(1, (below ? tileWidth : tileHeight) + TileGrid.GAP);
  }

  private int length() {
    return below ? area.width() : area.height();
  }

  private int total(int count) {
    return count * step() - TileGrid.GAP;
  }
}
