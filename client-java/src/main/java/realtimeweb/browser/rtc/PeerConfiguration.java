package realtimeweb.browser.rtc;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import teavm.webrtc.RTCCertificate;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCPeerConnection;

/** How this page's peer connections are configured; only the servers ever change. */
final class PeerConfiguration {
  private final RTCCertificate certificate;

  PeerConfiguration(RTCCertificate certificate) {
    this.certificate = certificate;
  }

  /** A connection with these servers, all of which the browser takes. */
  RTCPeerConnection connect(List<IceServer> servers) {
    return new RTCPeerConnection(with(servers));
  }

  /** Gives a living connection other servers. */
  void change(RTCPeerConnection connection, List<IceServer> servers) {
    connection.setConfiguration(with(servers));
  }

  private RTCConfiguration with(List<IceServer> servers) {
    RTCConfiguration configuration = RTCConfiguration.create();
    configuration.setBundlePolicy("max-bundle");
    configuration.setCertificates(new RTCCertificate[] {certificate});
    configuration.setIceServers(IceServers.of(servers));
    return configuration;
  }
}
