package realtimeweb.link;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Opens peer connections, all with the same DTLS certificate. */
public interface PeerConnectionFactory {
  /**
   * Prepares the shared resources, unless that was done; suspends for some hundredths of a second.
   * May be called in a background task, outside the mailbox.
   */
  void prepare();

  /**
   * The certificate's fingerprint as in a=fingerprint (RFC 8122): {@code sha-256 AB:CD:...};
   * suspends if it still has to {@link #prepare}.
   */
  String fingerprint();

  /**
   * These servers without the URLs that this browser rejects; one such URL would otherwise make it
   * reject all of them.
   */
  List<IceServer> usable(List<IceServer> iceServers);

  /**
   * Opens a connection to a participant, without media. Its events are posted to the mailbox.
   *
   * @param iceServers {@link #usable} ones
   */
  PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events);
}
