package realtimeweb.secure.noise;

/**
 * The authentication tag did not match: the bytes were changed in transit, or sealed under another
 * key.
 */
public final class AuthenticationFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public AuthenticationFailure() {
    super("the authentication tag does not match");
  }
}
