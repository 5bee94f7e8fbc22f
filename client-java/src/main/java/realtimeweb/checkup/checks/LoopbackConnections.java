package realtimeweb.checkup.checks;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Asks STUN and TURN servers from this page, and connects the page to itself by way of them. */
public interface LoopbackConnections {
  /** An RTCIceCandidateType of a UDP address; the last two are found by asking a server. */
  enum Found {
    HOST,
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

    /** The near end asked all servers, and each has answered, or was given up. */
    void gathered();

    /** The browser does not answer, or refuses; nothing else will happen. */
    void stalled();

    /** Both ends can send. */
    void opened();

    /** This end received a message. */
    void arrived(End end, byte[] message);
  }

  /** Two peer connections, or one that only asks. */
  interface Loop {
    /** False if it cannot be sent yet, or too much is on its way already. */
    boolean send(End from, byte[] message);

    void close();
  }

  /** Whether this browser tells of {@link Events#failed}. */
  boolean tellsFailures();

  /** These servers without the URLs that this browser refuses. */
  List<IceServer> usable(List<IceServer> servers);

  /**
   * Only asks these servers for addresses. There is no far end: as soon as two ends are connected,
   * a browser asks no further, and tells of no failure.
   *
   * @param servers {@link #usable} ones
   */
  Loop ask(List<IceServer> servers, Events events);

  /**
   * Opens a loop that leads only through these TURN servers.
   *
   * @param servers {@link #usable} ones
   */
  Loop open(List<IceServer> servers, Events events);
}
