package realtimeweb.browser;

import teavm.media.MediaStream;

/** What this browser sends to every peer, and shows as its preview. */
public final class LocalTracks {
  private final MediaStream stream = new MediaStream();
  private final LocalTrack audio = new LocalTrack(stream);
  private final LocalTrack video = new LocalTrack(stream);

  MediaStream stream() {
    return stream;
  }

  LocalTrack audio() {
    return audio;
  }

  LocalTrack video() {
    return video;
  }

  /** {@code kind} is audio or video. */
  LocalTrack of(String kind) {
    return kind.equals("audio") ? audio : video;
  }
}
