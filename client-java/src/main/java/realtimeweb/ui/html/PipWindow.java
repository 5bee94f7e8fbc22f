package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** A window on top of all others: Document Picture-in-Picture, or a single video's. */
public final class PipWindow {
  /** Receives the window's empty body. */
  @JSFunctor
  public interface Opened extends JSObject {
    void on(HTMLElement body);
  }

  private PipWindow() {}

  @JSBody(script = "return 'documentPictureInPicture' in window;")
  public static native boolean isSupported();

  @JSBody(script = "return !!document.pictureInPictureEnabled;")
  public static native boolean isVideoSupported();

  /**
   * Opens the window with the page's style and language; needs transient user activation. {@code
   * closed} is called when the user or the page closes it, or if it never opens.
   *
   * @param width CSS pixels
   * @param height CSS pixels
   */
  @JSBody(
      params = {"width", "height", "opened", "closed"},
      script =
          "documentPictureInPicture.requestWindow({width: width, height: height}).then(w => {"
              + " var from = document.documentElement, to = w.document;"
              + " to.documentElement.lang = from.lang; to.title = document.title;"
              + " to.documentElement.style.colorScheme = from.style.colorScheme;"
              + " Array.prototype.forEach.call(from.attributes, a => {"
              + "  if (a.name.indexOf('data-') === 0) {"
              + "   to.documentElement.setAttribute(a.name, a.value); } });"
              + " document.querySelectorAll('link[rel=stylesheet]').forEach(l => {"
              + "  var link = to.createElement('link'); link.rel = 'stylesheet';"
              + "  link.href = l.href; to.head.appendChild(link); });"
              + " w.addEventListener('pagehide', () => closed());"
              + " opened(to.body);"
              + "}, () => closed());")
  public static native void open(int width, int height, Opened opened, Callback closed);

  /** Closes the window if there is one. */
  @JSBody(
      script =
          "if (window.documentPictureInPicture && documentPictureInPicture.window) {"
              + " documentPictureInPicture.window.close(); }")
  public static native void close();

  /** Moves the video into a window, or returns the one that is in it to the page. */
  @JSBody(
      params = "video",
      script =
          "var lost = () => undefined;"
              + "if (document.pictureInPictureElement) {"
              + " document.exitPictureInPicture().catch(lost); }"
              + "else { video.requestPictureInPicture().catch(lost); }")
  public static native void toggleVideo(HTMLElement video);

  @JSBody(
      script =
          "if (document.pictureInPictureElement) {"
              + " document.exitPictureInPicture().catch(() => undefined); }")
  public static native void closeVideo();

  @JSBody(params = "video", script = "return document.pictureInPictureElement === video;")
  public static native boolean isOut(HTMLElement video);
}
