package realtimeweb.server.settings;

/** A setting that cannot be used; the message is one sentence for a person. */
public final class BadSetting extends Exception {
  private static final long serialVersionUID = 1L;

  public BadSetting(String message) {
    super(message);
  }
}
