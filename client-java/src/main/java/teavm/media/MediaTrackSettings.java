package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a track is like now (Media Capture and Streams 4.3.8). */
public interface MediaTrackSettings extends JSObject {
  /** {@code user}, {@code environment}, {@code left} or {@code right}; null where unknown. */
  @JSProperty
  String getFacingMode();
}
