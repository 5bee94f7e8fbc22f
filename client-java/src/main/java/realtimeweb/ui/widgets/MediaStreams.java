package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.session.screen.VideoSource;

/** Pictures and sound by participant. */
public interface MediaStreams {
  /** Shows and plays a participant's picture in the element; the empty id is the local preview. */
  void attach(String participantId, VideoSource source, HTMLMediaElement element);

  /** How loud everything of this participant is played, 0 to 100. */
  void volume(String participantId, int volume);
}
