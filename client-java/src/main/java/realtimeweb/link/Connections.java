package realtimeweb.link;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Opens peer connections, all with one DTLS certificate. */
public interface Connections {
  /** Makes what all of them need, unless that was done; suspends, some hundredths of a second. */
  void prepare();

  /**
   * The certificate's fingerprint as in a=fingerprint (RFC 8122): {@code sha-256 AB:CD:...};
   * suspends if it still has to {@link #prepare}.
   */
  String fingerprint();

  /**
   * Keeps one connection for the next {@link #offer} with these servers, its offer made and its
   * candidates gathered, unless there is one; suspends, some hundredths of a second.
   */
  void keepSpare(List<IceServer> iceServers);

  /** Closes the connection that is kept, if there is one. */
  void dropSpare();

  /**
   * A connection to a participant who is to offer media. Its events are posted to the mailbox, as
   * are those of {@link #offer}.
   */
  PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events);

  /**
   * A connection that offers media to a participant: its local description is the offer. It is the
   * spare one if that has these servers; suspends otherwise.
   */
  PeerPort offer(String participant, List<IceServer> iceServers, PeerPort.Events events);
}
