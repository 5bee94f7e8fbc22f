package realtimeweb.link;

/**
 * The browser did not answer what was asked of a peer connection, which is of no more use then:
 * whatever it still says is not heard.
 */
public final class Stalled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Stalled(Throwable cause) {
    super(cause);
  }
}
