package realtimeweb.browser.rtc;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;
import teavm.console.Console;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCIceServer;
import teavm.webrtc.RTCPeerConnection;

/**
 * STUN and TURN servers as the browser accepts them (W3C WebRTC 4.2.4). One refused URL makes the
 * browser refuse the whole configuration, so only that URL is left out.
 */
final class IceServers {
  private static final int LOGGED_CHARS = 100;

  private final List<String> taken = new ArrayList<>();

  /**
   * These servers without the URLs that the browser refuses, each of which is logged. An accepted
   * URL is not tested again, because the test creates a peer connection.
   */
  List<IceServer> usable(List<IceServer> servers) {
    if (takes(servers)) {
      return servers;
    }
    List<IceServer> usable = new ArrayList<>();
    for (IceServer server : servers) {
      List<String> urls = new ArrayList<>();
      for (String url : server.urls()) {
        if (takes(List.of(with(server, List.of(url))))) {
          urls.add(url);
        } else {
          Console.warn("ice_url_refused " + url.substring(0, Math.min(url.length(), LOGGED_CHARS)));
        }
      }
      if (!urls.isEmpty()) {
        usable.add(with(server, List.copyOf(urls)));
      }
    }
    return List.copyOf(usable);
  }

  private boolean takes(List<IceServer> servers) {
    List<String> asked = new ArrayList<>();
    for (IceServer server : servers) {
      // a TURN server without a credential is refused, too
      String form = server.credential() == null ? "" : " with a credential";
      server.urls().forEach(url -> asked.add(url + form));
    }
    boolean all = taken.containsAll(asked) || areTaken(servers);
    if (all) {
      taken.addAll(asked);
    }
    return all;
  }

  private static IceServer with(IceServer server, List<String> urls) {
    return new IceServer(urls, server.username(), server.credential());
  }

  private static boolean areTaken(List<IceServer> servers) {
    RTCConfiguration configuration = RTCConfiguration.create();
    configuration.setIceServers(of(servers));
    try {
      new RTCPeerConnection(configuration).close();
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  /** The servers as objects of the browser. */
  static RTCIceServer[] of(List<IceServer> servers) {
    RTCIceServer[] all = new RTCIceServer[servers.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(servers.get(i));
    }
    return all;
  }

  private static RTCIceServer of(IceServer server) {
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
