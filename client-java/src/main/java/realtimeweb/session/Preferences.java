package realtimeweb.session;

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
  boolean processesSoundAs(Preferences other) {
    return echoCancellation == other.echoCancellation
        && noiseSuppression == other.noiseSuppression
        && autoGainControl == other.autoGainControl;
  }

  public Preferences withMicrophone(String id) {
    return new Preferences(
        id,
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

  public Preferences withCamera(String id) {
    return new Preferences(
        microphoneId,
        id,
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

  public Preferences withSpeaker(String id) {
    return new Preferences(
        microphoneId,
        cameraId,
        id,
        echoCancellation,
        noiseSuppression,
        autoGainControl,
        motion,
        mirror,
        hideSelf,
        sounds,
        theme);
  }

  public Preferences withProcessing(boolean echo, boolean noise, boolean gain) {
    return new Preferences(
        microphoneId,
        cameraId,
        speakerId,
        echo,
        noise,
        gain,
        motion,
        mirror,
        hideSelf,
        sounds,
        theme);
  }

  public Preferences withMotion(boolean on) {
    return new Preferences(
        microphoneId,
        cameraId,
        speakerId,
        echoCancellation,
        noiseSuppression,
        autoGainControl,
        on,
        mirror,
        hideSelf,
        sounds,
        theme);
  }

  public Preferences withMirror(boolean on) {
    return new Preferences(
        microphoneId,
        cameraId,
        speakerId,
        echoCancellation,
        noiseSuppression,
        autoGainControl,
        motion,
        on,
        hideSelf,
        sounds,
        theme);
  }

  public Preferences withHideSelf(boolean on) {
    return new Preferences(
        microphoneId,
        cameraId,
        speakerId,
        echoCancellation,
        noiseSuppression,
        autoGainControl,
        motion,
        mirror,
        on,
        sounds,
        theme);
  }

  public Preferences withSounds(boolean on) {
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
        on,
        theme);
  }

  public Preferences withTheme(Theme chosen) {
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
        chosen);
  }
}
