package realtimeweb.browser;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.ui.Streams;
import teavm.media.MediaElement;
import teavm.media.MediaStream;
import teavm.promise.Promises;

/**
 * Every participant's stream. A stream is there before its tracks are and stays when a connection
 * is replaced, so an element needs to be attached only once.
 */
public final class WebStreams implements Streams {
  private final MediaStream local;
  private final Map<String, MediaStream> remote = new HashMap<>();
  private String self = "";

  public WebStreams(LocalTracks tracks) {
    local = tracks.stream();
  }

  /** The local participant's id in this call. */
  public void self(String id) {
    self = id;
  }

  @Override
  public void attach(String personId, HTMLMediaElement element) {
    MediaStream stream = of(personId);
    if (MediaElement.getSrcObject(element) != stream) {
      MediaElement.setSrcObject(element, stream);
      Promises.ignore(MediaElement.play(element));
    }
  }

  MediaStream of(String personId) {
    if (personId.isEmpty() || personId.equals(self)) {
      return local;
    }
    return remote.computeIfAbsent(personId, id -> new MediaStream());
  }
}
