package realtimeweb.browser.audio;

import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLAudioElement;
import org.teavm.jso.webaudio.AudioContext;
import org.teavm.jso.webaudio.AudioNode;
import org.teavm.jso.webaudio.GainNode;
import org.teavm.jso.webaudio.MediaStreamAudioDestinationNode;
import org.teavm.jso.webaudio.OscillatorNode;
import teavm.media.MediaElement;
import teavm.media.MediaStream;

/** Four rising notes that test the loudspeaker. */
public final class TestMelody {
  /** C5, E5, G5 and C6, in Hz. */
  private static final float[] NOTES = {523.25f, 659.25f, 783.99f, 1046.5f};

  private static final double NOTE_SECONDS = 0.22;
  private static final double ATTACK_SECONDS = 0.02;

  /** A note fades out under the next one. */
  private static final double RELEASE_SECONDS = 0.45;

  private static final float VOLUME = 0.25f;

  private final AudioOutput loudspeaker;

  public TestMelody(AudioOutput loudspeaker) {
    this.loudspeaker = loudspeaker;
  }

  /** Plays the notes, which takes about a second. */
  public void play() {
    AudioContext context = new AudioContext();
    MediaStreamAudioDestinationNode out = context.createMediaStreamDestination();
    HTMLAudioElement element = loudspeaker.add();
    // Through an element: not every browser can select an output device for an AudioContext.
    MediaElement.setSrcObject(element, (MediaStream) (JSObject) out.getStream());
    loudspeaker.play(element);
    double start = context.getCurrentTime() + ATTACK_SECONDS;
    for (int i = 0; i < NOTES.length - 1; i++) {
      note(context, out, NOTES[i], start + i * NOTE_SECONDS);
    }
    double last = start + (NOTES.length - 1) * NOTE_SECONDS;
    note(context, out, NOTES[NOTES.length - 1], last)
        .setOnEnded(
            event -> {
              loudspeaker.remove(element);
              context.close();
            });
  }

  private static OscillatorNode note(AudioContext context, AudioNode out, float hertz, double at) {
    GainNode envelope = context.createGain();
    envelope.getGain().setValueAtTime(0, at);
    envelope.getGain().linearRampToValueAtTime(VOLUME, at + ATTACK_SECONDS);
    envelope.getGain().exponentialRampToValueAtTime(0.001f, at + RELEASE_SECONDS);
    envelope.connect(out);
    OscillatorNode tone = context.createOscillator();
    tone.setType(OscillatorNode.TYPE_TRIANGLE);
    tone.getFrequency().setValue(hertz);
    tone.connect(envelope);
    tone.start(at);
    tone.stop(at + RELEASE_SECONDS);
    return tone;
  }
}
