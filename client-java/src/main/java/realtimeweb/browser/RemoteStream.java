package realtimeweb.browser;

import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.dom.html.HTMLDocument;
import teavm.media.MediaElement;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;
import teavm.promise.Promises;

/**
 * A participant's picture, and their sound in an element of its own: an element that plays both
 * stays silent until the first picture, which never comes from somebody without a camera.
 */
final class RemoteStream {
  private final MediaStream picture = new MediaStream();
  private final MediaStream sound = new MediaStream();
  private final HTMLAudioElement speaker =
      (HTMLAudioElement) HTMLDocument.current().createElement("audio");

  MediaStream picture() {
    return picture;
  }

  HTMLAudioElement speaker() {
    return speaker;
  }

  /** Plays the sound; does nothing if it plays, or until the browser lets a page make sounds. */
  void play() {
    Promises.ignore(MediaElement.play(speaker));
  }

  void add(MediaStreamTrack track) {
    of(track).addTrack(track);
    // Chromium does not start to play a stream that had no sound when it was set.
    MediaElement.setSrcObject(speaker, sound);
    play();
  }

  void remove(MediaStreamTrack track) {
    of(track).removeTrack(track);
  }

  private MediaStream of(MediaStreamTrack track) {
    return track.getKind().equals("audio") ? sound : picture;
  }
}
