package realtimeweb.server.settings;

/** A value that a setting cannot have; the message continues a sentence after "but". */
final class InvalidValue extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidValue(String message) {
    super(message);
  }
}
