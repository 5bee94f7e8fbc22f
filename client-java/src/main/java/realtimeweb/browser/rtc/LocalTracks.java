package realtimeweb.browser.rtc;

import teavm.media.MediaStream;

/** The tracks that this browser sends to every peer and shows as previews. */
public final class LocalTracks {
  private final MediaStream person = new MediaStream();
  private final MediaStream display = new MediaStream();
  private final LocalTrack microphone = new LocalTrack(person);
  private final LocalTrack camera = new LocalTrack(person);
  private final LocalTrack screen = new LocalTrack(display);
  private final LocalTrack screenSound = new LocalTrack(display);

  /** Camera and microphone. */
  public MediaStream person() {
    return person;
  }

  /** The shared screen and its audio. */
  MediaStream display() {
    return display;
  }

  public LocalTrack of(MediaSection section) {
    return switch (section) {
      case MICROPHONE -> microphone;
      case CAMERA -> camera;
      case SCREEN -> screen;
      case SCREEN_SOUND -> screenSound;
    };
  }
}
