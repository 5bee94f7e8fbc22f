package realtimeweb.link;

/**
 * The browser did not complete an operation on a peer connection. The connection is then unusable,
 * and its later events are ignored.
 */
public final class PeerConnectionStalled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PeerConnectionStalled(Throwable cause) {
    super(cause);
  }
}
