package teavm.media;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The machine's cameras and microphones (Media Capture and Streams 9.2). */
public abstract class MediaDevices implements JSObject {
  @JSBody(script = "return navigator.mediaDevices;")
  public static native MediaDevices current();

  @JSBody(script = "return !!(navigator.mediaDevices && navigator.mediaDevices.getUserMedia);")
  public static native boolean isSupported();

  /** Whether the page may use what is kept from pages that came unencrypted (Secure Contexts). */
  @JSBody(script = "return self.isSecureContext;")
  public static native boolean isSecureContext();

  public abstract JSPromise<MediaStream> getUserMedia(MediaStreamConstraints constraints);
}
