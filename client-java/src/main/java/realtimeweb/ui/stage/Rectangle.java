package realtimeweb.ui.stage;

/** A rectangle of the stage, in CSS pixels from the stage's top left corner. */
public record Rectangle(int left, int top, int width, int height) {
  boolean overlaps(Rectangle other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  Rectangle movedBy(int x, int y) {
    return new Rectangle(left + x, top + y, width, height);
  }
}
