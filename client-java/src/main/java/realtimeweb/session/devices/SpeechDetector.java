package realtimeweb.session.devices;

/** One person's voice as it was heard until now. */
public final class SpeechDetector {
  /** Speech is well above this level, and a quiet room well below it. */
  private static final int LOUD = 30;

  /** A click or a cough is a single loud moment. */
  private static final int ATTACK_PULSES = 2;

  /** Longer than the gaps between words. */
  private static final long RELEASE_MILLIS = 750;

  private int loudPulses;
  private int loudness;
  private long heardAt;
  private long loudAt;
  private boolean speaking;
  private boolean leading;
  private long leadingSince;

  public void hear(int level, long nowMillis) {
    heardAt = nowMillis;
    loudness = (3 * loudness + level) / 4;
    if (level >= LOUD) {
      loudPulses++;
      loudAt = nowMillis;
      speaking |= loudPulses >= ATTACK_PULSES;
    } else {
      loudPulses = 0;
      speaking &= nowMillis - loudAt < RELEASE_MILLIS;
    }
  }

  public boolean isSpeaking() {
    return speaking;
  }

  /** Follows the level, without its jumps. */
  public int loudness() {
    return loudness;
  }

  public long heardAt() {
    return heardAt;
  }

  public long loudAt() {
    return loudAt;
  }

  /** Notes whether this voice now has more right to the floor than whoever has it. */
  public void lead(boolean now, long nowMillis) {
    if (now && !leading) {
      leadingSince = nowMillis;
    }
    leading = now;
  }

  /** Whether it has had more right to the floor all that time. */
  public boolean hasLedFor(long millis, long nowMillis) {
    return leading && nowMillis - leadingSince >= millis;
  }
}
