package realtimeweb.browser;

import java.util.List;
import realtimeweb.checkup.Loops;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.Mailbox;
import teavm.console.Console;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCPeerConnection;

/** Pairs of peer connections of this page. */
public final class WebLoops implements Loops {
  private final Mailbox mailbox;

  public WebLoops(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public boolean tellsFailures() {
    return RTCPeerConnection.tellsCandidateErrors();
  }

  /** Where the browser refuses the servers' URLs, the loop never opens. Suspends. */
  @Override
  public Loop open(List<IceServer> servers, boolean relayed, Events events) {
    RTCConfiguration configuration = RTCConfiguration.create();
    configuration.setIceServers(PeerConfiguration.iceServers(servers));
    configuration.setIceTransportPolicy(relayed ? "relay" : "all");
    try {
      PageLoop loop = new PageLoop(configuration, mailbox, events);
      loop.connect();
      return loop;
    } catch (RuntimeException notAnIceServer) {
      Console.warn("ice_servers_malformed");
      mailbox.post(events::gathered);
      return new NoLoop();
    }
  }

  /** Leads nowhere. */
  private static final class NoLoop implements Loop {
    @Override
    public boolean send(End from, byte[] message) {
      return false;
    }

    @Override
    public void close() {}
  }
}
