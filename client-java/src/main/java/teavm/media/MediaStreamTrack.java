package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;

/** A camera's pictures or a microphone's sound (Media Capture and Streams 4.3). */
public interface MediaStreamTrack extends JSObject {
  /** {@code audio} or {@code video}. */
  @JSProperty
  String getKind();

  @JSProperty
  void setEnabled(boolean enabled);

  @JSProperty
  boolean isMuted();

  @JSProperty
  String getReadyState();

  void stop();

  /** Called when the source ends by itself, not by {@link #stop}. */
  @JSProperty
  void setOnended(EventListener<Event> listener);
}
