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
 * is replaced, so an element needs to be attached only once. Streams of those who left are let go
 * when somebody new comes.
 */
public final class WebStreams implements Streams {
  private final LocalTracks local;
  private final Loudspeaker loudspeaker;
  private final Map<String, RemoteStream> remote = new HashMap<>();

  public WebStreams(LocalTracks local, Loudspeaker loudspeaker) {
    this.local = local;
    this.loudspeaker = loudspeaker;
  }

  /** The element shows the picture; the sound plays by itself. */
  @Override
  public void attach(String personId, Source source, HTMLMediaElement element) {
    MediaStream picture = picture(personId, source);
    if (MediaElement.getSrcObject(element) != picture) {
      MediaElement.setSrcObject(element, picture);
      Promises.ignore(MediaElement.play(element));
    }
  }

  @Override
  public void volume(String personId, int volume) {
    remote(personId).setVolume(volume / 100f);
  }

  /** The element that plays the voice of another participant. */
  public HTMLAudioElement speaker(String personId) {
    return remote(personId).speaker(MediaSection.MICROPHONE);
  }

  /** The element that plays the sound of another participant's screen. */
  public HTMLAudioElement screenSpeaker(String personId) {
    return remote(personId).speaker(MediaSection.SCREEN_SOUND);
  }

  RemoteStream remote(String personId) {
    RemoteStream known = remote.get(personId);
    if (known != null) {
      return known;
    }
    forgetAbandoned();
    RemoteStream stream = new RemoteStream(loudspeaker);
    remote.put(personId, stream);
    return stream;
  }

  private void forgetAbandoned() {
    remote.values().stream().filter(RemoteStream::isAbandoned).forEach(RemoteStream::release);
    remote.values().removeIf(RemoteStream::isAbandoned);
  }

  private MediaStream picture(String personId, Source source) {
    if (personId.isEmpty()) {
      return source == Source.SCREEN ? local.display() : local.person();
    }
    return remote(personId).of(source == Source.SCREEN ? MediaSection.SCREEN : MediaSection.CAMERA);
  }
}
