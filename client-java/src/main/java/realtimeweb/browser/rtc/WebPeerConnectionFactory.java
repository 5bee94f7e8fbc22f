package realtimeweb.browser.rtc;

import java.util.List;
import realtimeweb.link.PeerConnectionFactory;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Mailbox;
import teavm.crypto.Algorithm;
import teavm.promise.Patience;
import teavm.webrtc.RTCCertificate;
import teavm.webrtc.RTCPeerConnection;

/**
 * Creates this page's peer connections, all with one certificate that lives as long as the page.
 */
public final class WebPeerConnectionFactory implements PeerConnectionFactory {
  private final Mailbox mailbox;
  private final Crypto crypto;
  private final LocalTracks tracks;
  private final WebMediaStreams streams;
  private final Patience patience = new Patience("peer connection", 8_000);
  private final IceServers known = new IceServers();
  private @Nullable Certified certified;

  public WebPeerConnectionFactory(
      Mailbox mailbox, Crypto crypto, LocalTracks tracks, WebMediaStreams streams) {
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
  public List<IceServer> usable(List<IceServer> iceServers) {
    return known.usable(iceServers);
  }

  @Override
  public PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    return new WebPeerConnection(
        certified().configuration(),
        patience,
        iceServers,
        tracks,
        streams.remote(participant),
        crypto,
        mailbox,
        events);
  }

  private Certified certified() {
    Certified known = certified;
    if (known == null) {
      RTCCertificate certificate =
          patience.await(RTCPeerConnection.generateCertificate(Algorithm.ecdsa("P-256")));
      PeerConfiguration configuration = new PeerConfiguration(certificate);
      Certified made = new Certified(configuration, describedFingerprint(configuration));
      // Another thread may have been faster, and its fingerprint may already be in use.
      known = certified == null ? made : certified;
      certified = known;
    }
    return known;
  }

  // Not every browser has RTCCertificate.getFingerprints; a description always has it. This also
  // creates, before anyone waits, what the browser needs once for its first connection.
  private String describedFingerprint(PeerConfiguration configuration) {
    RTCPeerConnection connection = configuration.connect(List.of());
    for (MediaSection section : MediaSection.values()) {
      connection.addTransceiver(section.kind());
    }
    try {
      patience.await(connection.setLocalDescription());
      return Fingerprint.ofDescription(connection.getLocalDescription().getSdp());
    } finally {
      connection.close();
    }
  }

  private record Certified(PeerConfiguration configuration, String fingerprint) {}
}
