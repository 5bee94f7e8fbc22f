package teavm.media;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLMediaElement;

/** What HTMLMediaElement (HTML 4.8.11) has for streams. */
public final class MediaElement {
  private MediaElement() {}

  @JSBody(params = "element", script = "return element.srcObject;")
  public static native JSObject getSrcObject(HTMLMediaElement element);

  @JSBody(
      params = {"element", "stream"},
      script = "element.srcObject = stream;")
  public static native void setSrcObject(HTMLMediaElement element, MediaStream stream);

  @JSBody(params = "element", script = "return element.play();")
  public static native JSPromise<JSUndefined> play(HTMLMediaElement element);
}
