package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.session.Screen.Source;

/** Pictures and sound by participant. */
public interface Streams {
  /** Shows and plays a participant's picture in the element; the empty id is the local preview. */
  void attach(String personId, Source source, HTMLMediaElement element);

  /** How loud everything of this participant is played, 0 to 100. */
  void volume(String personId, int volume);
}
