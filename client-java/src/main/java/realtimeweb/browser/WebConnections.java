package realtimeweb.browser;

import java.util.List;
import realtimeweb.link.Connections;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.Crypto;
import realtimeweb.session.Mailbox;
import teavm.crypto.Algorithm;
import teavm.promise.Promises;
import teavm.webrtc.RTCCertificate;
import teavm.webrtc.RTCPeerConnection;

/** Peer connections of this page, all with one certificate that lives as long as the page. */
public final class WebConnections implements Connections {
  private final Mailbox mailbox;
  private final Crypto crypto;
  private final LocalTracks tracks;
  private final WebStreams streams;
  private final PeerConfiguration configuration;
  private final String fingerprint;

  private WebConnections(
      Mailbox mailbox,
      Crypto crypto,
      LocalTracks tracks,
      WebStreams streams,
      RTCCertificate certificate) {
    this.mailbox = mailbox;
    this.crypto = crypto;
    this.tracks = tracks;
    this.streams = streams;
    this.configuration = new PeerConfiguration(certificate);
    this.fingerprint = offeredFingerprint(configuration);
  }

  /** Whether this browser has WebRTC. */
  public static boolean isSupported() {
    return RTCPeerConnection.isSupported();
  }

  /** Makes the certificate; suspends. */
  public static WebConnections open(
      Mailbox mailbox, Crypto crypto, LocalTracks tracks, WebStreams streams) {
    RTCCertificate certificate =
        Promises.await(RTCPeerConnection.generateCertificate(Algorithm.ecdsa("P-256")));
    return new WebConnections(mailbox, crypto, tracks, streams, certificate);
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    return new WebPeer(
        configuration, iceServers, tracks, streams.remote(participant), crypto, mailbox, events);
  }

  // RTCCertificate.getFingerprints is not in every browser; an offer always has the fingerprint.
  private static String offeredFingerprint(PeerConfiguration configuration) {
    RTCPeerConnection connection = configuration.connect(List.of());
    connection.addTransceiver("audio");
    String sdp = Promises.await(connection.createOffer()).getSdp();
    connection.close();
    return Fingerprint.ofDescription(sdp);
  }
}
