package realtimeweb.ui.stage;

/** The corner in which the local participant's thumbnail rests. */
enum ThumbnailCorner {
  TOP_LEFT,
  TOP_RIGHT,
  BOTTOM_LEFT,
  BOTTOM_RIGHT;

  private static ThumbnailCorner of(boolean bottom, boolean right) {
    if (bottom) {
      return right ? BOTTOM_RIGHT : BOTTOM_LEFT;
    }
    return right ? TOP_RIGHT : TOP_LEFT;
  }

  /** The corner of the area nearest to the centre of the box. */
  static ThumbnailCorner nearest(Rectangle box, Rectangle area) {
    return of(
        box.top() + box.bottom() > area.top() + area.bottom(),
        box.left() + box.right() > area.left() + area.right());
  }

  /** The corner that an arrow key leads to; this one for any other key (KeyboardEvent.key). */
  ThumbnailCorner toward(String key) {
    return switch (key) {
      case "ArrowUp" -> of(false, right());
      case "ArrowDown" -> of(true, right());
      case "ArrowLeft" -> of(bottom(), false);
      case "ArrowRight" -> of(bottom(), true);
      default -> this;
    };
  }

  /** The next corner, clockwise. */
  ThumbnailCorner next() {
    return switch (this) {
      case TOP_LEFT -> TOP_RIGHT;
      case TOP_RIGHT -> BOTTOM_RIGHT;
      case BOTTOM_RIGHT -> BOTTOM_LEFT;
      case BOTTOM_LEFT -> TOP_LEFT;
    };
  }

  boolean bottom() {
    return this == BOTTOM_LEFT || this == BOTTOM_RIGHT;
  }

  boolean right() {
    return this == TOP_RIGHT || this == BOTTOM_RIGHT;
  }
}
