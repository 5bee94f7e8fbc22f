package realtimeweb.browser;

import java.util.List;
import realtimeweb.link.Connections;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.Crypto;
import realtimeweb.session.Mailbox;
import teavm.console.Console;
import teavm.crypto.Algorithm;
import teavm.promise.Promises;
import teavm.webrtc.RTCCertificate;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCIceServer;
import teavm.webrtc.RTCPeerConnection;

/** Peer connections of this page, all with one certificate that lives as long as the page. */
public final class WebConnections implements Connections {
  private final Mailbox mailbox;
  private final Crypto crypto;
  private final LocalTracks tracks;
  private final WebStreams streams;
  private final RTCCertificate certificate;
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
    this.certificate = certificate;
    this.fingerprint = offeredFingerprint(certificate);
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
        connect(iceServers), tracks, streams.remote(participant), crypto, mailbox, events);
  }

  private RTCPeerConnection connect(List<IceServer> iceServers) {
    try {
      return new RTCPeerConnection(configuration(certificate, iceServers));
    } catch (RuntimeException notAnIceServer) {
      Console.warn("ice_servers_malformed");
      return new RTCPeerConnection(configuration(certificate, List.of()));
    }
  }

  // RTCCertificate.getFingerprints is not in every browser; an offer always has the fingerprint.
  private static String offeredFingerprint(RTCCertificate certificate) {
    RTCPeerConnection connection = new RTCPeerConnection(configuration(certificate, List.of()));
    connection.addTransceiver("audio");
    String sdp = Promises.await(connection.createOffer()).getSdp();
    connection.close();
    return Fingerprint.ofDescription(sdp);
  }

  private static RTCConfiguration configuration(
      RTCCertificate certificate, List<IceServer> iceServers) {
    RTCConfiguration configuration = RTCConfiguration.create();
    configuration.setBundlePolicy("max-bundle");
    configuration.setCertificates(new RTCCertificate[] {certificate});
    configuration.setIceServers(iceServers(iceServers));
    return configuration;
  }

  /** The same for the browser. */
  static RTCIceServer[] iceServers(List<IceServer> servers) {
    RTCIceServer[] all = new RTCIceServer[servers.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = iceServer(servers.get(i));
    }
    return all;
  }

  private static RTCIceServer iceServer(IceServer server) {
    RTCIceServer ice = RTCIceServer.create();
    ice.setUrls(server.urls().toArray(new String[0]));
    if (server.username() != null) {
      ice.setUsername(server.username());
    }
    if (server.credential() != null) {
      ice.setCredential(server.credential());
    }
    return ice;
  }
}
