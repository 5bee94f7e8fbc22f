package realtimeweb.ui;

/** A rectangle of the stage, in CSS pixels from the stage's top left corner. */
record Box(int left, int top, int width, int height) {
  boolean overlaps(Box other) {
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

  Box movedBy(int x, int y) {
    return new Box(left + x, top + y, width, height);
  }
}
