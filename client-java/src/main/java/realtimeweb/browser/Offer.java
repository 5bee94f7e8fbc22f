package realtimeweb.browser;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import teavm.promise.Promises;
import teavm.webrtc.RTCPeerConnection;

/** A connection whose first offer is made, for nobody yet; its candidates are in the offer. */
final class Offer {
  private final RTCPeerConnection connection;
  private final Transceivers transceivers;
  private final SealedDataChannel channel;
  private final List<IceServer> iceServers;

  /** Makes everything; suspends. */
  Offer(PeerConfiguration configuration, List<IceServer> iceServers, LocalTracks local) {
    this.iceServers = iceServers;
    connection = configuration.connect(iceServers);
    transceivers = new Transceivers(connection, local);
    transceivers.offer();
    channel = new SealedDataChannel(connection);
    Promises.await(connection.setLocalDescription());
  }

  RTCPeerConnection connection() {
    return connection;
  }

  Transceivers transceivers() {
    return transceivers;
  }

  SealedDataChannel channel() {
    return channel;
  }

  /** STUN and TURN servers that its candidates came from. */
  List<IceServer> iceServers() {
    return iceServers;
  }

  void close() {
    transceivers.release();
    connection.close();
  }
}
