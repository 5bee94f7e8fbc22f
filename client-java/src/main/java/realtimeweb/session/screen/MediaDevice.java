package realtimeweb.session.screen;

/** Something to choose; the label is empty until the person allows devices. */
public record MediaDevice(Kind kind, String id, String label) {
  public enum Kind {
    MICROPHONE,
    CAMERA,
    SPEAKER
  }
}
