package realtimeweb.gallery;

import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** A page with a heading, lines of text and a chart, as somebody would share it. */
final class PaintedDocument {
  static final int WIDTH = 1280;
  static final int HEIGHT = 800;

  private static final int[] LINES = {520, 560, 500, 548, 380, 0, 540, 512, 556, 300};
  private static final int[] BARS = {90, 150, 120, 210, 260, 240, 330};

  private PaintedDocument() {}

  static void paint(CanvasRenderingContext2D paint) {
    fill(paint, "#e8ebef", 0, 0, WIDTH, HEIGHT);
    fill(paint, "#ffffff", 80, 56, WIDTH - 160, HEIGHT - 56);
    fill(paint, "#1d2733", 144, 120, 470, 30);
    fill(paint, "#6a54a8", 144, 172, 210, 12);
    int top = 232;
    for (int line : LINES) {
      fill(paint, "#9aa5b1", 144, top, line, 12);
      top += 34;
    }
    int left = 770;
    for (int bar : BARS) {
      fill(paint, "#1d6b8f", left, 590 - bar, 36, bar);
      left += 54;
    }
    fill(paint, "#1d2733", 750, 590, 400, 3);
    fill(paint, "#9aa5b1", 750, 616, 260, 12);
  }

  private static void fill(
      CanvasRenderingContext2D paint, String colour, int x, int y, int width, int height) {
    paint.setFillStyle(colour);
    paint.fillRect(x, y, width, height);
  }
}
