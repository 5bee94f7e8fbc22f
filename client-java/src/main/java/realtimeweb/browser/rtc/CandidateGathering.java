package realtimeweb.browser.rtc;

import realtimeweb.checkup.checks.LoopbackConnections;
import realtimeweb.checkup.checks.LoopbackConnections.End;
import realtimeweb.checkup.checks.LoopbackConnections.Found;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import teavm.promise.Patience;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCDataChannelInit;
import teavm.webrtc.RTCIceCandidate;
import teavm.webrtc.RTCPeerConnection;

/** A peer connection that only gathers candidates from its servers. */
final class CandidateGathering implements LoopbackConnections.Loop {
  private final RTCPeerConnection connection;
  private final Mailbox whileOpen;
  private final LoopbackConnections.Events events;
  private boolean closed;

  CandidateGathering(
      RTCConfiguration configuration, Mailbox mailbox, LoopbackConnections.Events events) {
    this.events = events;
    whileOpen =
        event ->
            mailbox.post(
                () -> {
                  if (!closed) {
                    event.run();
                  }
                });
    connection = new RTCPeerConnection(configuration);
    connection.createDataChannel("probe", RTCDataChannelInit.create());
    connection.setOnicecandidate(e -> found(e.getCandidate()));
    connection.setOnicecandidateerror(e -> failed(e.getErrorCode()));
  }

  void begin(Patience patience) {
    patience.await(connection.setLocalDescription());
  }

  private void found(@Nullable RTCIceCandidate candidate) {
    if (candidate == null) {
      whileOpen.post(events::gathered);
      return;
    }
    Found type = Candidates.foundByUdp(candidate.getCandidate());
    if (type != null) {
      whileOpen.post(() -> events.found(type));
    }
  }

  private void failed(int code) {
    whileOpen.post(() -> events.failed(code));
  }

  /** There is no peer to send to. */
  @Override
  public boolean send(End from, byte[] message) {
    return false;
  }

  @Override
  public void close() {
    closed = true;
    connection.close();
  }
}
