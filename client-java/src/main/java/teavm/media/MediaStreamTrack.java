package teavm.media;

import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;

/** A video or audio track (Media Capture and Streams 4.3). */
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

  /** The device's name; may be empty. */
  @JSProperty
  String getLabel();

  /** Hints to the encoder what the track shows, such as motion or detail (MST Content Hints). */
  @JSProperty
  void setContentHint(String hint);

  MediaTrackSettings getSettings();

  /** A track of the same source, with its own {@code enabled}. */
  @JSMethod("clone")
  MediaStreamTrack copy();

  void stop();

  /** Called when the source ends by itself, not by {@link #stop}. */
  @JSProperty
  void setOnended(EventListener<Event> listener);
}
