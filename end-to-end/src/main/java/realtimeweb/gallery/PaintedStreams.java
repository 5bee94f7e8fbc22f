package realtimeweb.gallery;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasGradient;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.widgets.MediaStreams;

/** A painted person in an evening room for everybody, in colours of their own, or a document. */
final class PaintedStreams implements MediaStreams {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int FRAME_MILLIS = 250;

  @Override
  public void attach(String participantId, VideoSource source, HTMLMediaElement element) {
    HTMLCanvasElement canvas = (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    boolean screen = source == VideoSource.SCREEN;
    canvas.setWidth(screen ? PaintedDocument.WIDTH : WIDTH);
    canvas.setHeight(screen ? PaintedDocument.HEIGHT : HEIGHT);
    int hue = (participantId.hashCode() & 0x7fffffff) * 47 % 360;
    CanvasRenderingContext2D paint = (CanvasRenderingContext2D) canvas.getContext("2d");
    paint(source, paint, hue);
    element.setMuted(true);
    play(canvas, element);
    Window.setTimeout(() -> repaint(source, paint, hue, element), FRAME_MILLIS);
  }

  /** Until the person's scene is gone. */
  private static void repaint(
      VideoSource source, CanvasRenderingContext2D paint, int hue, HTMLMediaElement element) {
    if (isConnected(element)) {
      paint(source, paint, hue);
      Window.setTimeout(() -> repaint(source, paint, hue, element), FRAME_MILLIS);
    }
  }

  @Override
  public void volume(String participantId, int volume) {}

  private static void paint(VideoSource source, CanvasRenderingContext2D paint, int hue) {
    if (source == VideoSource.SCREEN) {
      PaintedDocument.paint(paint);
    } else {
      room(paint, hue);
    }
  }

  private static void room(CanvasRenderingContext2D paint, int hue) {
    CanvasGradient wall = paint.createLinearGradient(0, 0, WIDTH, HEIGHT);
    wall.addColorStop(0, colour(hue, 25, 42));
    wall.addColorStop(1, colour(hue + 40, 30, 16));
    paint.setFillStyle(wall);
    paint.fillRect(0, 0, WIDTH, HEIGHT);
    paint.setFillStyle(colour(hue + 60, 45, 55));
    disc(paint, 530, 120, 60);
    paint.setFillStyle(colour(hue + 180, 30, 34));
    disc(paint, 320, 560, 210);
    paint.setFillStyle(colour(20, 25, 18));
    disc(paint, 320, 250, 104);
    paint.setFillStyle(colour(25, 34, 58));
    disc(paint, 320, 285, 84);
  }

  private static void disc(CanvasRenderingContext2D paint, int x, int y, int radius) {
    paint.beginPath();
    paint.arc(x, y, radius, 0, Math.PI * 2);
    paint.fill();
  }

  private static String colour(int hue, int saturation, int lightness) {
    return "hsl(" + hue % 360 + " " + saturation + "% " + lightness + "%)";
  }

  @JSBody(params = "element", script = "return element.isConnected;")
  private static native boolean isConnected(HTMLMediaElement element);

  @JSBody(
      params = {"canvas", "element"},
      script = "element.srcObject = canvas.captureStream(4);")
  private static native void play(HTMLCanvasElement canvas, HTMLMediaElement element);
}
