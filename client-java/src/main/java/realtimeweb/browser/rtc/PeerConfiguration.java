package realtimeweb.browser.rtc;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import teavm.webrtc.RTCCertificate;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCPeerConnection;

/** The configuration of this page's peer connections; only the servers ever change. */
final class PeerConfiguration {
  private final RTCCertificate certificate;

  PeerConfiguration(RTCCertificate certificate) {
    this.certificate = certificate;
  }

  /** Creates a connection with these servers, all of which the browser accepts. */
  RTCPeerConnection connect(List<IceServer> servers) {
    return new RTCPeerConnection(with(servers));
  }

  /** Changes the servers of an existing connection. */
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
