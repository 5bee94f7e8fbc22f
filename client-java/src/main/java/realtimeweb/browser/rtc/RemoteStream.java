package realtimeweb.browser.rtc;

import java.util.EnumMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLAudioElement;
import realtimeweb.browser.audio.AudioOutput;
import teavm.media.MediaElement;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/**
 * A participant's pictures, and their sounds in elements of their own: an element that plays both
 * stays silent until the first picture, which never comes from somebody without a camera.
 */
final class RemoteStream {
  private final AudioOutput loudspeaker;
  private final Map<MediaSection, MediaStream> streams = new EnumMap<>(MediaSection.class);
  private final HTMLAudioElement voice;
  private final HTMLAudioElement screenSound;
  private int tracks;
  private boolean abandoned;

  RemoteStream(AudioOutput loudspeaker) {
    this.loudspeaker = loudspeaker;
    for (MediaSection section : MediaSection.values()) {
      streams.put(section, new MediaStream());
    }
    voice = loudspeaker.add();
    screenSound = loudspeaker.add();
  }

  MediaStream of(MediaSection section) {
    return streams.computeIfAbsent(section, absent -> new MediaStream());
  }

  /** The element that plays the sound of MICROPHONE or SCREEN_SOUND. */
  HTMLAudioElement speaker(MediaSection section) {
    return section == MediaSection.SCREEN_SOUND ? screenSound : voice;
  }

  /** From 0 to 1, of everything. */
  void setVolume(float volume) {
    voice.setVolume(volume);
    screenSound.setVolume(volume);
  }

  void add(MediaSection section, MediaStreamTrack track) {
    tracks++;
    abandoned = false;
    of(section).addTrack(track);
    if (section.kind().equals("audio")) {
      // Chromium does not start to play a stream that had no sound when it was set.
      MediaElement.setSrcObject(speaker(section), of(section));
      loudspeaker.play(speaker(section));
    }
  }

  void remove(MediaSection section, MediaStreamTrack track) {
    of(section).removeTrack(track);
    abandoned = --tracks == 0;
  }

  /** Whether there was a connection that fed this, and is none any more. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** Lets go of the elements. */
  void release() {
    loudspeaker.remove(voice);
    loudspeaker.remove(screenSound);
  }
}
