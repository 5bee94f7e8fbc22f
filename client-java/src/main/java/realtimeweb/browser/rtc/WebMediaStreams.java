package realtimeweb.browser.rtc;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.widgets.MediaStreams;
import teavm.media.MediaElement;
import teavm.media.MediaStream;
import teavm.promise.Promises;

/**
 * Every remote participant's stream. A stream exists before its tracks and outlives a replaced
 * connection, so an element needs to be attached only once. Streams of participants who left are
 * released when a new participant arrives.
 */
public final class WebMediaStreams implements MediaStreams {
  private final LocalTracks local;
  private final AudioOutput loudspeaker;
  private final Map<String, RemoteStream> remote = new HashMap<>();

  public WebMediaStreams(LocalTracks local, AudioOutput loudspeaker) {
    this.local = local;
    this.loudspeaker = loudspeaker;
  }

  /** Shows the video in the element; the audio plays by itself. */
  @Override
  public void attach(String participantId, VideoSource source, HTMLMediaElement element) {
    MediaStream picture = picture(participantId, source);
    if (MediaElement.getSrcObject(element) != picture) {
      MediaElement.setSrcObject(element, picture);
      Promises.ignore(MediaElement.play(element));
    }
  }

  @Override
  public void volume(String participantId, int volume) {
    remote(participantId).setVolume(volume / 100f);
  }

  /** The element that plays a remote participant's microphone. */
  public HTMLAudioElement speaker(String participantId) {
    return remote(participantId).speaker(MediaSection.MICROPHONE);
  }

  /** The element that plays the audio of a remote participant's screen. */
  public HTMLAudioElement screenSpeaker(String participantId) {
    return remote(participantId).speaker(MediaSection.SCREEN_SOUND);
  }

  RemoteStream remote(String participantId) {
    RemoteStream known = remote.get(participantId);
    if (known != null) {
      return known;
    }
    forgetAbandoned();
    RemoteStream stream = new RemoteStream(loudspeaker);
    remote.put(participantId, stream);
    return stream;
  }

  private void forgetAbandoned() {
    remote.values().stream().filter(RemoteStream::isAbandoned).forEach(RemoteStream::release);
    remote.values().removeIf(RemoteStream::isAbandoned);
  }

  private MediaStream picture(String participantId, VideoSource source) {
    if (participantId.isEmpty()) {
      return source == VideoSource.SCREEN ? local.display() : local.person();
    }
    return remote(participantId)
        .of(source == VideoSource.SCREEN ? MediaSection.SCREEN : MediaSection.CAMERA);
  }
}
