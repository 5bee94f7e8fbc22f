package teavm.media;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;

/** The machine's cameras and microphones (Media Capture and Streams 9.2). */
public abstract class MediaDevices implements JSObject {
  @JSBody(script = "return navigator.mediaDevices;")
  public static native MediaDevices current();

  @JSBody(script = "return !!(navigator.mediaDevices && navigator.mediaDevices.getUserMedia);")
  public static native boolean isSupported();

  /** Whether the browser has getDisplayMedia; phones do not. */
  @JSBody(script = "return !!(navigator.mediaDevices && navigator.mediaDevices.getDisplayMedia);")
  public static native boolean canCaptureDisplay();

  /** Whether the page is a secure context (W3C Secure Contexts), as many APIs require. */
  @JSBody(script = "return self.isSecureContext;")
  public static native boolean isSecureContext();

  public abstract JSPromise<MediaStream> getUserMedia(MediaStreamConstraints constraints);

  /** Screen Capture 5.1; needs transient user activation. */
  public abstract JSPromise<MediaStream> getDisplayMedia(DisplayMediaStreamOptions options);

  public abstract JSPromise<JSArray<MediaDeviceInfo>> enumerateDevices();

  @JSProperty
  public abstract void setOndevicechange(EventListener<Event> listener);
}
