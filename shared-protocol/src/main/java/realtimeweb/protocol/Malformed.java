package realtimeweb.protocol;

/**
 * Bytes from outside that are not what they should be. The message names the place and never quotes
 * content.
 */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  public Malformed(String message) {
    super(message);
  }
}
