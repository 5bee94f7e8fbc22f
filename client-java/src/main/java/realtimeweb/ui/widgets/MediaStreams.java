package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.session.screen.VideoSource;

/** Video and audio by participant. */
public interface MediaStreams {
  /** Plays a participant's video in the element; the empty id is the local preview. */
  void attach(String participantId, VideoSource source, HTMLMediaElement element);

  /** Sets the volume of a participant's audio, from 0 to 100. */
  void volume(String participantId, int volume);
}
