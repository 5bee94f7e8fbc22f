package realtimeweb.browser.audio;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.webaudio.AnalyserNode;
import org.teavm.jso.webaudio.AudioContext;
import realtimeweb.browser.page.UserActivation;
import realtimeweb.protocol.Nullable;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/** Measures the microphone's level on a copy of its track that is never muted. */
public final class MicrophoneMeter {
  /** 0.17 s at 48 kHz, so that little is missed between two measurements. */
  private static final int SAMPLES = 8_192;

  private static final int UNKNOWN = 1;

  private final UserActivation gestures;
  private final float[] samples = new float[SAMPLES];
  private @Nullable AudioContext context;
  private @Nullable AnalyserNode analyser;
  private @Nullable MediaStreamTrack heard;

  public MicrophoneMeter(UserActivation gestures) {
    this.gestures = gestures;
  }

  /** Measures this track from now on, or none. */
  public void listen(@Nullable MediaStreamTrack track) {
    stop();
    if (track != null) {
      heard = track.copy();
      heard.setEnabled(true);
    }
  }

  /** See {@link realtimeweb.session.ports.Media#microphoneLevel}. */
  public int level() {
    if (heard == null) {
      return 0;
    }
    AnalyserNode node = analyser == null ? analyser(heard) : analyser;
    analyser = node;
    if (context == null || !context.getState().equals(AudioContext.STATE_RUNNING)) {
      return UNKNOWN;
    }
    node.getFloatTimeDomainData(samples);
    return Loudness.of(samples);
  }

  private AnalyserNode analyser(MediaStreamTrack track) {
    AudioContext made = silentContext();
    context = made;
    gestures.atNext(() -> resume(made));
    MediaStream stream = new MediaStream();
    stream.addTrack(track);
    AnalyserNode node = made.createAnalyser();
    node.setFftSize(SAMPLES);
    made.createMediaStreamSource((org.teavm.jso.webaudio.MediaStream) (JSObject) stream)
        .connect(node);
    return node;
  }

  // Nothing is played. Without a sink the context costs half and does not occupy a phone's
  // loudspeaker. Large, infrequent batches of samples cost next to nothing.
  @JSBody(script = "return new AudioContext({ sinkId: { type: 'none' }, latencyHint: 0.17 });")
  private static native AudioContext silentContext();

  private static void resume(AudioContext made) {
    if (made.getState().equals(AudioContext.STATE_SUSPENDED)) {
      made.resume();
    }
  }

  private void stop() {
    if (heard != null) {
      heard.stop();
      heard = null;
    }
    if (context != null) {
      context.close();
      context = null;
      analyser = null;
    }
  }
}
