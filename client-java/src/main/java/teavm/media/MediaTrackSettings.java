package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSNumber;

/** The current settings of a track (Media Capture and Streams 4.3.8). */
public interface MediaTrackSettings extends JSObject {
  /** Pixels; null where unknown. */
  @JSProperty
  JSNumber getWidth();

  /** Pixels; null where unknown. */
  @JSProperty
  JSNumber getHeight();

  /** {@code user}, {@code environment}, {@code left} or {@code right}; null where unknown. */
  @JSProperty
  String getFacingMode();
}
