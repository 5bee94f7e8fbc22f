package realtimeweb.link;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Opens peer connections, all with one DTLS certificate. */
public interface PeerConnectionFactory {
  /**
   * Makes what all of them need, unless that was done; suspends, some hundredths of a second. May
   * be called beside the mailbox.
   */
  void prepare();

  /**
   * The certificate's fingerprint as in a=fingerprint (RFC 8122): {@code sha-256 AB:CD:...};
   * suspends if it still has to {@link #prepare}.
   */
  String fingerprint();

  /**
   * These servers without the URLs that this browser refuses, which would otherwise cost all the
   * others.
   */
  List<IceServer> usable(List<IceServer> iceServers);

  /**
   * A new connection to a participant, with no media yet. Its events are posted to the mailbox.
   *
   * @param iceServers {@link #usable} ones
   */
  PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events);
}
