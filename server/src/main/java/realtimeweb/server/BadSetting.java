package realtimeweb.server;

/** A setting that cannot be used; the message is one sentence for a person. */
final class BadSetting extends Exception {
  private static final long serialVersionUID = 1L;

  BadSetting(String message) {
    super(message);
  }
}
