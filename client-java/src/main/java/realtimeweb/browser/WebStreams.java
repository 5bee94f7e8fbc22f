package realtimeweb.browser;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.session.Screen.Source;
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
  private final Map<String, RemoteStream> remote = new HashMap<>();

  public WebStreams(LocalTracks tracks) {
    local = tracks.stream();
  }

  /** The element shows the picture; the sound plays by itself. */
  @Override
  public void attach(String personId, Source source, HTMLMediaElement element) {
    MediaStream picture = picture(personId);
    if (MediaElement.getSrcObject(element) != picture) {
      MediaElement.setSrcObject(element, picture);
      Promises.ignore(MediaElement.play(element));
    }
  }

  @Override
  public void volume(String personId, int volume) {
    speaker(personId).setVolume(volume / 100f);
  }

  /** The element that plays the sound of another participant. */
  public HTMLAudioElement speaker(String personId) {
    return remote(personId).speaker();
  }

  RemoteStream remote(String personId) {
    return remote.computeIfAbsent(personId, id -> new RemoteStream());
  }

  private MediaStream picture(String personId) {
    if (personId.isEmpty()) {
      return local;
    }
    RemoteStream stream = remote(personId);
    stream.play();
    return stream.picture();
  }
}
