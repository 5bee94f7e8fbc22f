package realtimeweb.link;

/**
 * The browser did not answer what was asked of a peer connection, which is of no more use then:
 * whatever it still says is not heard.
 */
public final class PeerConnectionStalled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PeerConnectionStalled(Throwable cause) {
    super(cause);
  }
}
