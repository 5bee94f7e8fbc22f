package realtimeweb.ui.call;

import org.teavm.jso.JSBody;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.ui.widgets.NotificationSound;

/** Plays the sound for the change between two screens, if the user enabled sounds. */
public final class NotificationSounds {
  private @Nullable InCall before;

  public void follow(Screen screen) {
    InCall now = screen instanceof InCall call ? call : null;
    if (before != null && now != null && now.preferences().sounds()) {
      NotificationSound chime = NotificationSound.between(before, now);
      if (chime != null) {
        play(chime.first(), chime.second());
      }
    }
    before = now;
  }

  /** Silent until the user interacts with the page: browsers block audio before. */
  @JSBody(
      params = {"first", "second"},
      script =
          "var active = navigator.userActivation;"
              + "if (!window.AudioContext || (active && !active.hasBeenActive)) { return; }"
              + "var context = window.chimes || (window.chimes = new AudioContext());"
              + "if (context.state === 'suspended') { context.resume(); }"
              + "[first, second].forEach((hertz, i) => {"
              + " var at = context.currentTime + 0.02 + i * 0.13;"
              + " var tone = context.createOscillator(), volume = context.createGain();"
              + " tone.frequency.value = hertz;"
              + " volume.gain.setValueAtTime(0, at);"
              + " volume.gain.linearRampToValueAtTime(0.07, at + 0.02);"
              + " volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.32);"
              + " tone.connect(volume); volume.connect(context.destination);"
              + " tone.start(at); tone.stop(at + 0.34); });")
  private static native void play(int first, int second);
}
