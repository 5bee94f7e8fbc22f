package realtimeweb.browser.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLMediaElement;
import org.teavm.jso.dom.html.HTMLVideoElement;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.VideoSource;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;
import teavm.recording.MediaRecorder;
import teavm.recording.MediaRecorderOptions;

/** One recording, from its first frame to its last. Its callbacks never suspend. */
public final class RecordingRun {
  /** Supplies the video and audio to record. */
  public interface Streams {
    /** Shows this video in the element; the empty id is the local participant. */
    void attach(String participantId, VideoSource source, HTMLMediaElement element);

    /** The elements that play the audio of a remote participant. */
    List<? extends HTMLMediaElement> speakers(String participantId);
  }

  /** The end of the recording. The browser calls these methods, so they must not suspend. */
  public interface Events {
    /** The sink has received every piece. */
    void stopped();

    /** The sink or the browser failed; {@link #stopped} may follow. */
    void failed();
  }

  private static final int PIECE_MILLIS = 1_000;
  private static final int VIDEO_BITRATE = 2_500_000;
  private static final int AUDIO_BITRATE = 128_000;

  private final Streams streams;
  private final AudioMix mix = new AudioMix();
  private final RecordingCanvas picture = new RecordingCanvas();
  private final Map<String, HTMLVideoElement> videos = new HashMap<>();
  private final MediaRecorder recorder;
  private List<RecordedTile> shots = List.of();
  private boolean over;

  public RecordingRun(Format format, Streams streams, RecordingSink sink, Events events) {
    this.streams = streams;
    MediaRecorderOptions options = MediaRecorderOptions.create();
    options.setMimeType(format.mimeType());
    options.setVideoBitsPerSecond(VIDEO_BITRATE);
    options.setAudioBitsPerSecond(AUDIO_BITRATE);
    recorder = new MediaRecorder(together(), options);
    recorder.setOndataavailable(
        piece ->
            sink.write(piece.getData())
                .then(
                    written -> written,
                    refused -> {
                      events.failed();
                      return JSUndefined.instance();
                    }));
    recorder.setOnerror(wrong -> events.failed());
    recorder.setOnstop(end -> events.stopped());
  }

  public void start() {
    UnloadGuard.raise();
    paint();
    recorder.start(PIECE_MILLIS);
  }

  /** Records the video and audio of this screen from now on. */
  public void show(InCall call) {
    shots = RecordedTile.of(call);
    List<HTMLMediaElement> playing = new ArrayList<>();
    // The local video carries the microphone, even if it is not in the recording.
    playing.add(video("", VideoSource.CAMERA));
    playing.add(video("", VideoSource.SCREEN));
    for (ParticipantState person : call.people()) {
      if (!person.self()) {
        playing.addAll(streams.speakers(person.id()));
      }
    }
    mix.mix(playing);
    letGoOfOthers();
  }

  /**
   * Stops the recording. {@link Events#stopped} follows, unless the recording ended by itself and
   * it was called already.
   */
  public void stop() {
    over = true;
    if (recorder.getState().equals("recording")) {
      recorder.stop();
    }
  }

  /** Releases all resources after the recording stopped. */
  public void release() {
    over = true;
    mix.close();
    // A detached element that plays is never garbage-collected.
    videos.values().forEach(HTMLVideoElement::pause);
    videos.clear();
    UnloadGuard.drop();
  }

  private void paint() {
    if (!over) {
      mix.after(1.0 / RecordingCanvas.FRAMES_PER_SECOND, this::paint);
      picture.paint(shots, shot -> video(shot.streamId(), shot.source()));
    }
  }

  private void letGoOfOthers() {
    Set<String> needed = new HashSet<>();
    for (RecordedTile shot : shots) {
      needed.add(key(shot.source(), shot.streamId()));
    }
    needed.add(key(VideoSource.CAMERA, ""));
    needed.add(key(VideoSource.SCREEN, ""));
    videos.forEach(
        (key, video) -> {
          if (!needed.contains(key)) {
            video.pause();
          }
        });
    videos.keySet().retainAll(needed);
  }

  private HTMLVideoElement video(String participantId, VideoSource source) {
    return videos.computeIfAbsent(
        key(source, participantId),
        absent -> {
          HTMLVideoElement video = (HTMLVideoElement) HTMLDocument.current().createElement("video");
          // Its audio is mixed, and played by another element.
          video.setMuted(true);
          streams.attach(participantId, source, video);
          return video;
        });
  }

  private static String key(VideoSource source, String participantId) {
    return source.name() + participantId;
  }

  private MediaStream together() {
    MediaStream both = new MediaStream();
    for (MediaStreamTrack track : picture.stream().getTracks()) {
      both.addTrack(track);
    }
    for (MediaStreamTrack track : mix.stream().getTracks()) {
      both.addTrack(track);
    }
    return both;
  }
}
