package realtimeweb.browser;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import teavm.console.Console;
import teavm.webrtc.RTCCertificate;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCIceServer;
import teavm.webrtc.RTCPeerConnection;

/** How this page's peer connections are configured; only the servers ever change. */
final class PeerConfiguration {
  private final RTCCertificate certificate;

  PeerConfiguration(RTCCertificate certificate) {
    this.certificate = certificate;
  }

  /** A connection with these servers, or without any if the browser refuses them. */
  RTCPeerConnection connect(List<IceServer> servers) {
    try {
      return new RTCPeerConnection(with(servers));
    } catch (RuntimeException notAnIceServer) {
      warn();
      return new RTCPeerConnection(with(List.of()));
    }
  }

  /** Gives a living connection other servers, unless the browser refuses them. */
  void change(RTCPeerConnection connection, List<IceServer> servers) {
    try {
      connection.setConfiguration(with(servers));
    } catch (RuntimeException notAnIceServer) {
      warn();
    }
  }

  private static void warn() {
    Console.warn("ice_servers_malformed");
  }

  private RTCConfiguration with(List<IceServer> servers) {
    RTCConfiguration configuration = RTCConfiguration.create();
    configuration.setBundlePolicy("max-bundle");
    configuration.setCertificates(new RTCCertificate[] {certificate});
    configuration.setIceServers(iceServers(servers));
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
