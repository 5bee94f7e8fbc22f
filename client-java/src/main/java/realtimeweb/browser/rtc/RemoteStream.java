package realtimeweb.browser.rtc;

import java.util.EnumMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLAudioElement;
import realtimeweb.browser.audio.AudioOutput;
import teavm.media.MediaElement;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/**
 * A remote participant's video and audio. Audio has its own elements: an element that plays both is
 * silent until the first video frame, which never arrives without a camera.
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

  /** The element that plays the audio of MICROPHONE or SCREEN_SOUND. */
  HTMLAudioElement speaker(MediaSection section) {
    return section == MediaSection.SCREEN_SOUND ? screenSound : voice;
  }

  /** Sets the volume of all audio, from 0 to 1. */
  void setVolume(float volume) {
    voice.setVolume(volume);
    screenSound.setVolume(volume);
  }

  void add(MediaSection section, MediaStreamTrack track) {
    tracks++;
    abandoned = false;
    of(section).addTrack(track);
    if (section.kind().equals("audio")) {
      // Chromium does not start a stream that had no audio when it was set.
      MediaElement.setSrcObject(speaker(section), of(section));
      loudspeaker.play(speaker(section));
    }
  }

  void remove(MediaSection section, MediaStreamTrack track) {
    of(section).removeTrack(track);
    abandoned = --tracks == 0;
  }

  /** Whether a connection fed this stream and none does now. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** Releases the elements. */
  void release() {
    loudspeaker.remove(voice);
    loudspeaker.remove(screenSound);
  }
}
