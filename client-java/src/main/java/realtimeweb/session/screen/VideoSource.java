package realtimeweb.session.screen;

/** Which of a person's pictures. */
public enum VideoSource {
  CAMERA,
  SCREEN
}
