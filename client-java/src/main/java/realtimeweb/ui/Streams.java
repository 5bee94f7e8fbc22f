package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLMediaElement;

/** Pictures and sound by participant. */
public interface Streams {
  /** Shows and plays a participant's stream in the element; the empty id is the local preview. */
  void attach(String personId, HTMLMediaElement element);
}
