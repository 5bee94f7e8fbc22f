package realtimeweb.checkup;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Makes connections from this page to itself, by way of given servers. */
public interface Loops {
  /** An RTCIceCandidateType that is found by asking a server. */
  enum Found {
    SRFLX,
    RELAY
  }

  /** One of the two ends. */
  enum End {
    NEAR,
    FAR
  }

  /** What happens to a loop; each call is an event of the mailbox. */
  interface Events {
    /** The near end found such an address. */
    void found(Found type);

    /**
     * A server did not do what the near end asked of it.
     *
     * @param code of STUN (RFC 8489 section 14.8), or 701 if there was no answer (W3C WebRTC 4.8.3)
     */
    void failed(int code);

    /** The near end asked all servers. */
    void gathered();

    /** Both ends can send. */
    void opened();

    /** This end received a message. */
    void arrived(End end, byte[] message);
  }

  /** Two connected peer connections. */
  interface Loop {
    /** False if it cannot be sent yet, or too much is on its way already. */
    boolean send(End from, byte[] message);

    void close();
  }

  /** Whether this browser tells of {@link Events#failed}. */
  boolean tellsFailures();

  /**
   * Opens a loop.
   *
   * @param relayed whether it may lead only through TURN servers
   */
  Loop open(List<IceServer> servers, boolean relayed, Events events);
}
