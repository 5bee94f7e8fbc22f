package realtimeweb.ui.stage;

/** The size and position of the local participant's thumbnail. */
final class Thumbnail {
  private static final int NARROWEST = 104;
  private static final int WIDEST = 240;

  private Thumbnail() {}

  static Rectangle in(Rectangle area, ThumbnailCorner corner) {
    int inset = area.width() < Filmstrip.NARROW ? TileGrid.GAP : 2 * TileGrid.GAP;
    int width = Math.max(NARROWEST, Math.min(WIDEST, area.width() * 18 / 100));
    int height = area.width() < area.height() ? width * 4 / 3 : width * 10 / 16;
    width = Math.max(0, Math.min(width, area.width() - 2 * inset));
    height = Math.max(0, Math.min(height, area.height() - 2 * inset));
    int left = corner.right() ? area.right() - inset - width : area.left() + inset;
    int top = corner.bottom() ? area.bottom() - inset - height : area.top() + inset;
    return new Rectangle(left, top, width, height);
  }
}
