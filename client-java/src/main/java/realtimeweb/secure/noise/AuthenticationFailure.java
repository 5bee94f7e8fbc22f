package realtimeweb.secure.noise;

/** A tag did not match: the bytes were changed on the way, or sealed under another key. */
public final class AuthenticationFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public AuthenticationFailure() {
    super("the authentication tag does not match");
  }
}
