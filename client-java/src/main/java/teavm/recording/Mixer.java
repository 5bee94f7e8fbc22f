package teavm.recording;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.webaudio.AudioContext;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/** An audio graph that ends in a stream (Web Audio 1.24 and 1.25). */
public final class Mixer {
  /** Called by the browser. */
  @JSFunctor
  public interface Callback extends JSObject {
    void run();
  }

  private Mixer() {}

  /** Creates a MediaStreamAudioDestinationNode. */
  @JSBody(params = "context", script = "return context.createMediaStreamDestination();")
  public static native JSObject destination(AudioContext context);

  /** The stream of a destination. */
  @JSBody(params = "destination", script = "return destination.stream;")
  public static native MediaStream stream(JSObject destination);

  /** Connects the track to the destination; returns its source node. */
  @JSBody(
      params = {"context", "track", "destination"},
      script =
          "var source = context.createMediaStreamSource(new MediaStream([track]));"
              + "source.connect(destination); return source;")
  public static native JSObject connect(
      AudioContext context, MediaStreamTrack track, JSObject destination);

  @JSBody(params = "source", script = "source.disconnect();")
  public static native void disconnect(JSObject source);

  /**
   * Calls back after this many seconds of the context's time; unlike a timer, also on time while
   * the page is hidden. If the context does not advance, as without an audio device, a timer calls
   * back.
   */
  @JSBody(
      params = {"context", "seconds", "callback"},
      script =
          "if (context.state !== 'running') { setTimeout(callback, seconds * 1000); return; }"
              + "var tone = context.createConstantSource();"
              + "tone.onended = () => { callback(); };"
              + "tone.start(); tone.stop(context.currentTime + seconds);")
  public static native void after(AudioContext context, double seconds, Callback callback);
}
