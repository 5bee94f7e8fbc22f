package realtimeweb.secure;

/** A tag did not match: the bytes were changed on the way, or sealed under another key. */
public final class Forged extends Exception {
  private static final long serialVersionUID = 1L;

  public Forged() {
    super("the authentication tag does not match");
  }
}
