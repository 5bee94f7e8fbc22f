package realtimeweb.browser.rtc;

import java.util.List;
import realtimeweb.checkup.checks.LoopbackConnections;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.ports.Mailbox;
import teavm.console.Console;
import teavm.promise.Patience;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCPeerConnection;

/** Peer connections from this page to itself. */
public final class WebLoopbackConnections implements LoopbackConnections {
  private final Mailbox mailbox;
  private final Patience patience = new Patience("peer connection", 8_000);
  private final IceServers known = new IceServers();

  public WebLoopbackConnections(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public boolean tellsFailures() {
    return RTCPeerConnection.tellsCandidateErrors();
  }

  @Override
  public List<IceServer> usable(List<IceServer> servers) {
    return known.usable(servers);
  }

  /** Suspends. */
  @Override
  public Loop ask(List<IceServer> servers, Events events) {
    CandidateGathering asking =
        new CandidateGathering(configuration(servers, "all"), mailbox, events);
    return begun(asking, () -> asking.begin(patience), events);
  }

  /** Suspends. */
  @Override
  public Loop open(List<IceServer> servers, Events events) {
    LoopbackConnection loop =
        new LoopbackConnection(configuration(servers, "relay"), mailbox, events);
    return begun(loop, () -> loop.connect(patience), events);
  }

  private Loop begun(Loop loop, Runnable beginning, Events events) {
    try {
      beginning.run();
    } catch (RuntimeException refused) {
      Console.warn("loop_refused");
      mailbox.post(events::stalled);
    }
    return loop;
  }

  private static RTCConfiguration configuration(List<IceServer> servers, String policy) {
    RTCConfiguration configuration = RTCConfiguration.create();
    configuration.setIceServers(IceServers.of(servers));
    configuration.setIceTransportPolicy(policy);
    return configuration;
  }
}
