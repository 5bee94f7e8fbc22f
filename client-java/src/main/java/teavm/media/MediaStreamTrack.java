package teavm.media;

import org.teavm.jso.JSMethod;
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
  String getId();

  @JSProperty
  void setEnabled(boolean enabled);

  @JSProperty
  boolean isMuted();

  @JSProperty
  String getReadyState();

  /** What the device calls itself; may be empty. */
  @JSProperty
  String getLabel();

  /** What the track shows, for its encoder (MST Content Hints): such as motion or detail. */
  @JSProperty
  void setContentHint(String hint);

  MediaTrackSettings getSettings();

  /** The same source, with an {@code enabled} of its own. */
  @JSMethod("clone")
  MediaStreamTrack copy();

  void stop();

  /** Called when the source ends by itself, not by {@link #stop}. */
  @JSProperty
  void setOnended(EventListener<Event> listener);
}
