package realtimeweb.session.devices;

import realtimeweb.session.screen.MicrophoneLevel;

/** Listens to one's own microphone: how loud it is, and what is odd about that. */
final class MicrophoneMonitor {
  /** Loud enough to be meant for others: about -36 dBFS. */
  private static final int SPEECH = 40;

  private static final int SPEECH_PULSES = 3;
  private static final int STEP = 5;
  private static final long SILENCE_MILLIS = 3_000;
  private static final long QUIET_MILLIS = 10_000;

  private int level;
  private boolean heardSomething = true;
  private long silentSince;
  private boolean silent;
  private int loudPulses;
  private boolean reminded;
  private long remindedAt;

  /** For the meter, in steps, so that the screen does not change with every breath. */
  MicrophoneLevel sound() {
    return new MicrophoneLevel(level - level % STEP, silent);
  }

  int level() {
    return level;
  }

  /** The microphone is on and was this loud, 0 to 100. */
  void hears(int loudness, long now) {
    level = loudness;
    loudPulses = 0;
    if (loudness > 0) {
      heardSomething = true;
    } else if (heardSomething) {
      heardSomething = false;
      silentSince = now;
    }
    silent = !heardSomething && now - silentSince >= SILENCE_MILLIS;
  }

  /** The microphone is muted and was this loud; true if the person should be reminded of that. */
  boolean hearsMuted(int loudness, long now) {
    nothing();
    loudPulses = loudness >= SPEECH ? loudPulses + 1 : 0;
    boolean due = !reminded || now - remindedAt >= QUIET_MILLIS;
    if (loudPulses < SPEECH_PULSES || !due) {
      return false;
    }
    reminded = true;
    remindedAt = now;
    return true;
  }

  /** There is no microphone to listen to, or what it heard does not count any more. */
  void nothing() {
    level = 0;
    heardSomething = true;
    silent = false;
  }
}
