package realtimeweb.browser;

import java.util.List;
import realtimeweb.link.Connections;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.Nullable;
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
  private @Nullable Certified certified;
  private @Nullable Offer spare;

  public WebConnections(Mailbox mailbox, Crypto crypto, LocalTracks tracks, WebStreams streams) {
    this.mailbox = mailbox;
    this.crypto = crypto;
    this.tracks = tracks;
    this.streams = streams;
  }

  /** Whether this browser has WebRTC. */
  public static boolean isSupported() {
    return RTCPeerConnection.isSupported();
  }

  @Override
  public void prepare() {
    certified();
  }

  @Override
  public String fingerprint() {
    return certified().fingerprint();
  }

  @Override
  public void keepSpare(List<IceServer> iceServers) {
    if (spare == null || !spare.iceServers().equals(iceServers)) {
      dropSpare();
      spare = newOffer(iceServers);
    }
  }

  @Override
  public void dropSpare() {
    if (spare != null) {
      spare.close();
      spare = null;
    }
  }

  @Override
  public PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    RTCPeerConnection connection = certified().configuration().connect(iceServers);
    return peer(participant, connection, new Transceivers(connection, tracks), events);
  }

  @Override
  public PeerPort offer(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    Offer offer = takeOffer(iceServers);
    WebPeer peer = peer(participant, offer.connection(), offer.transceivers(), events);
    peer.use(offer.channel());
    return peer;
  }

  private WebPeer peer(
      String participant,
      RTCPeerConnection connection,
      Transceivers transceivers,
      PeerPort.Events events) {
    transceivers.feed(streams.remote(participant));
    return new WebPeer(
        certified().configuration(), connection, transceivers, crypto, mailbox, events);
  }

  private Offer takeOffer(List<IceServer> iceServers) {
    Offer kept = spare;
    if (kept == null || !kept.iceServers().equals(iceServers)) {
      return newOffer(iceServers);
    }
    spare = null;
    return kept;
  }

  private Offer newOffer(List<IceServer> iceServers) {
    return new Offer(certified().configuration(), iceServers, tracks);
  }

  private Certified certified() {
    Certified known = certified;
    if (known == null) {
      RTCCertificate certificate =
          Promises.await(RTCPeerConnection.generateCertificate(Algorithm.ecdsa("P-256")));
      PeerConfiguration configuration = new PeerConfiguration(certificate);
      known = new Certified(configuration, describedFingerprint(configuration));
      certified = known;
    }
    return known;
  }

  // RTCCertificate.getFingerprints is not in every browser; a description always has it. What a
  // browser makes for its first connection alone is then there, before anybody waits for one.
  private static String describedFingerprint(PeerConfiguration configuration) {
    RTCPeerConnection connection = configuration.connect(List.of());
    for (MediaSection section : MediaSection.values()) {
      connection.addTransceiver(section.kind());
    }
    Promises.await(connection.setLocalDescription());
    String sdp = connection.getLocalDescription().getSdp();
    connection.close();
    return Fingerprint.ofDescription(sdp);
  }

  private record Certified(PeerConfiguration configuration, String fingerprint) {}
}
