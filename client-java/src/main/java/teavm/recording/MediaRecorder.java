package teavm.recording;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import teavm.media.MediaStream;

/** Encodes a stream into pieces of one file (MediaStream Recording 2). */
@JSClass
public class MediaRecorder implements JSObject {
  public MediaRecorder(MediaStream stream, MediaRecorderOptions options) {}

  @JSBody(script = "return typeof MediaRecorder === 'function';")
  public static native boolean isSupported();

  public static native boolean isTypeSupported(String mimeType);

  /** Delivers a piece after every {@code timesliceMillis} of recording. */
  public native void start(int timesliceMillis);

  /** Delivers the last piece, then calls {@code onstop}. */
  public native void stop();

  /** {@code inactive}, {@code recording} or {@code paused}. */
  @JSProperty
  public native String getState();

  @JSProperty
  public native void setOndataavailable(EventListener<BlobEvent> listener);

  @JSProperty
  public native void setOnstop(EventListener<Event> listener);

  /** Called before {@code onstop} if an error ends the recording. */
  @JSProperty
  public native void setOnerror(EventListener<Event> listener);
}
