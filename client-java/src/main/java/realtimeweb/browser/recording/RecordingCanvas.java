package realtimeweb.browser.recording;

import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLVideoElement;
import realtimeweb.browser.recording.RecordingGrid.Cell;
import realtimeweb.session.screen.VideoSource;
import teavm.media.MediaStream;
import teavm.recording.Capture;

/** Draws all tiles into one frame of 1280 by 720 pixels. */
final class RecordingCanvas {
  static final int FRAMES_PER_SECOND = 20;

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int LINE = 36;

  private final HTMLCanvasElement canvas =
      (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
  private final CanvasRenderingContext2D context;

  RecordingCanvas() {
    canvas.setWidth(WIDTH);
    canvas.setHeight(HEIGHT);
    context = (CanvasRenderingContext2D) canvas.getContext("2d");
  }

  MediaStream stream() {
    return Capture.canvas(canvas, FRAMES_PER_SECOND);
  }

  /** Supplies the video element of a tile. */
  interface Videos {
    HTMLVideoElement of(RecordedTile shot);
  }

  void paint(List<RecordedTile> shots, Videos videos) {
    context.setFillStyle("#101418");
    context.fillRect(0, 0, WIDTH, HEIGHT);
    List<Cell> cells = RecordingGrid.of(shots.size(), WIDTH, HEIGHT);
    for (int i = 0; i < cells.size(); i++) {
      paint(shots.get(i), cells.get(i), videos);
    }
  }

  private void paint(RecordedTile shot, Cell cell, Videos videos) {
    context.setFillStyle("#242b33");
    context.fillRect(cell.x(), cell.y(), cell.width(), cell.height());
    HTMLVideoElement video = videos.of(shot);
    int width = video.getVideoWidth();
    int height = video.getVideoHeight();
    if (shot.live() && width > 0 && height > 0) {
      boolean whole = shot.source() == VideoSource.SCREEN;
      draw(video, whole ? Crop.contain(width, height, cell) : Crop.cover(width, height, cell));
    }
    write(shot.name(), cell);
  }

  private void draw(HTMLVideoElement video, Crop crop) {
    Cell onto = crop.onto();
    Capture.drawVideo(
        context,
        video,
        crop.x(),
        crop.y(),
        crop.width(),
        crop.height(),
        onto.x(),
        onto.y(),
        onto.width(),
        onto.height());
  }

  /** At the bottom left, condensed if it is too long. */
  private void write(String name, Cell cell) {
    int bottom = cell.y() + cell.height();
    context.setFillStyle("rgba(0, 0, 0, 0.6)");
    context.fillRect(cell.x(), bottom - LINE, cell.width(), LINE);
    context.setFillStyle("#fff");
    context.setFont("20px system-ui, sans-serif");
    context.fillText(name, cell.x() + 12, bottom - 11, cell.width() - 24);
  }
}
