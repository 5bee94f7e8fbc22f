package teavm.recording;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLVideoElement;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/** Streams of what a page draws and plays. */
public final class Capture {
  private Capture() {}

  /** Whether the browser can capture a canvas as a stream. */
  @JSBody(script = "return !!HTMLCanvasElement.prototype.captureStream;")
  public static native boolean isSupported();

  /** A stream of the canvas (Media Capture from DOM Elements 4.1). */
  @JSBody(
      params = {"canvas", "framesPerSecond"},
      script = "return canvas.captureStream(framesPerSecond);")
  public static native MediaStream canvas(HTMLCanvasElement canvas, int framesPerSecond);

  /**
   * Draws a part of the video's current frame, scaled, onto a part of the canvas (HTML
   * 4.12.5.1.14).
   */
  @JSBody(
      params = {"context", "video", "sx", "sy", "sw", "sh", "x", "y", "w", "h"},
      script = "context.drawImage(video, sx, sy, sw, sh, x, y, w, h);")
  public static native void drawVideo(
      CanvasRenderingContext2D context,
      HTMLVideoElement video,
      double sx,
      double sy,
      double sw,
      double sh,
      double x,
      double y,
      double w,
      double h);

  /** The audio tracks that the element plays. */
  @JSBody(
      params = "element",
      script = "return element.srcObject ? element.srcObject.getAudioTracks() : [];")
  public static native MediaStreamTrack[] soundsOf(JSObject element);

  @JSBody(params = "track", script = "return track.id;")
  public static native String id(MediaStreamTrack track);
}
