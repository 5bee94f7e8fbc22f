package realtimeweb.session.screen;

import java.util.function.Consumer;

/**
 * What the person chose, remembered between calls. A device's id is empty for the system's own
 * choice.
 *
 * @param motion a shared screen shows moving pictures rather than text
 * @param mirror a front camera's picture is shown to oneself as in a mirror
 * @param hideSelf one's own tile is not shown to oneself
 * @param sounds somebody coming, leaving or writing makes a sound
 */
public record Preferences(
    String microphoneId,
    String cameraId,
    String speakerId,
    boolean echoCancellation,
    boolean noiseSuppression,
    boolean autoGainControl,
    boolean motion,
    boolean mirror,
    boolean hideSelf,
    boolean sounds,
    Theme theme) {
  /** Colours of the page. */
  public enum Theme {
    SYSTEM,
    DARK,
    LIGHT
  }

  public static final Preferences STANDARD =
      new Preferences("", "", "", true, true, true, false, true, false, true, Theme.SYSTEM);

  /** Whether both want the microphone's sound processed in the same way. */
  public boolean processesSoundAs(Preferences other) {
    return echoCancellation == other.echoCancellation
        && noiseSuppression == other.noiseSuppression
        && autoGainControl == other.autoGainControl;
  }

  /** These with some changed, as in {@code preferences.with(draft -> draft.mirror = false)}. */
  public Preferences with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.preferences();
  }

  /** Preferences while they are being changed. */
  public static final class Draft {
    public String microphoneId;
    public String cameraId;
    public String speakerId;
    public boolean echoCancellation;
    public boolean noiseSuppression;
    public boolean autoGainControl;
    public boolean motion;
    public boolean mirror;
    public boolean hideSelf;
    public boolean sounds;
    public Theme theme;

    private Draft(Preferences from) {
      microphoneId = from.microphoneId;
      cameraId = from.cameraId;
      speakerId = from.speakerId;
      echoCancellation = from.echoCancellation;
      noiseSuppression = from.noiseSuppression;
      autoGainControl = from.autoGainControl;
      motion = from.motion;
      mirror = from.mirror;
      hideSelf = from.hideSelf;
      sounds = from.sounds;
      theme = from.theme;
    }

    private Preferences preferences() {
      return new Preferences(
          microphoneId,
          cameraId,
          speakerId,
          echoCancellation,
          noiseSuppression,
          autoGainControl,
          motion,
          mirror,
          hideSelf,
          sounds,
          theme);
    }
  }
}
