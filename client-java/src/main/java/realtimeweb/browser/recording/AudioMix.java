package realtimeweb.browser.recording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLMediaElement;
import org.teavm.jso.webaudio.AudioContext;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;
import teavm.recording.Capture;
import teavm.recording.Mixer;

/** All audio in one track. The track exists, silent, even if nobody sends audio. */
final class AudioMix {
  private final AudioContext context = new AudioContext();
  private final JSObject destination = Mixer.destination(context);
  private final Map<String, JSObject> sources = new HashMap<>();

  MediaStream stream() {
    return Mixer.stream(destination);
  }

  /** Mixes the audio of exactly these elements from now on. */
  void mix(Iterable<? extends HTMLMediaElement> elements) {
    Set<String> playing = new HashSet<>();
    for (HTMLMediaElement element : elements) {
      for (MediaStreamTrack track : Capture.soundsOf(element)) {
        String id = Capture.id(track);
        playing.add(id);
        if (!sources.containsKey(id)) {
          sources.put(id, Mixer.connect(context, track, destination));
        }
      }
    }
    sources.entrySet().removeIf(source -> !playing.contains(source.getKey()) && ended(source));
  }

  /** Calls back after a delay, also while the page is hidden. */
  void after(double seconds, Mixer.Callback callback) {
    Mixer.after(context, seconds, callback);
  }

  void close() {
    context.close();
  }

  private static boolean ended(Map.Entry<String, JSObject> source) {
    Mixer.disconnect(source.getValue());
    return true;
  }
}
