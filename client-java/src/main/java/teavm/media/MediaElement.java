package teavm.media;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLMediaElement;

/** The members of HTMLMediaElement (HTML 4.8.11) that concern streams. */
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

  /** Whether a page can select the audio output (Audio Output Devices API 2). */
  @JSBody(script = "return 'setSinkId' in HTMLMediaElement.prototype;")
  public static native boolean hasSinks();

  /** Plays on this audio output from now on; the empty id is the system's default. */
  @JSBody(
      params = {"element", "deviceId"},
      script = "return element.setSinkId(deviceId);")
  public static native JSPromise<JSUndefined> setSinkId(HTMLMediaElement element, String deviceId);
}
