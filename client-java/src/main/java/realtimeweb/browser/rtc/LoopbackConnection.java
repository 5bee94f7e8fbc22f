package realtimeweb.browser.rtc;

import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.events.MessageEvent;
import realtimeweb.browser.page.ByteArrays;
import realtimeweb.checkup.checks.LoopbackConnections;
import realtimeweb.checkup.checks.LoopbackConnections.End;
import realtimeweb.checkup.checks.LoopbackConnections.Found;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import teavm.promise.Patience;
import teavm.promise.Promises;
import teavm.webrtc.RTCConfiguration;
import teavm.webrtc.RTCDataChannel;
import teavm.webrtc.RTCDataChannelInit;
import teavm.webrtc.RTCIceCandidate;
import teavm.webrtc.RTCPeerConnection;

/** Two peer connections of this page with one data channel between them. */
final class LoopbackConnection implements LoopbackConnections.Loop {
  private static final int ID = 0;
  private static final int MAX_BUFFERED_BYTES = 1 << 18;

  private final RTCPeerConnection near;
  private final RTCPeerConnection far;
  private final RTCDataChannel nearChannel;
  private final RTCDataChannel farChannel;
  private final Mailbox mailbox;
  private final LoopbackConnections.Events events;
  private int open;
  private boolean closed;

  LoopbackConnection(
      RTCConfiguration configuration, Mailbox mailbox, LoopbackConnections.Events events) {
    this.mailbox = mailbox;
    this.events = events;
    near = new RTCPeerConnection(configuration);
    far = new RTCPeerConnection(configuration);
    nearChannel = channel(near, End.NEAR);
    farChannel = channel(far, End.FAR);
    near.setOnicecandidate(e -> nearFound(e.getCandidate()));
    near.setOnicecandidateerror(e -> failed(e.getErrorCode()));
    far.setOnicecandidate(e -> pass(e.getCandidate(), near));
  }

  /** Awaits the descriptions; candidates are exchanged in later events. */
  void connect(Patience patience) {
    patience.await(near.setLocalDescription());
    patience.await(far.setRemoteDescription(near.getLocalDescription()));
    patience.await(far.setLocalDescription());
    patience.await(near.setRemoteDescription(far.getLocalDescription()));
  }

  private RTCDataChannel channel(RTCPeerConnection connection, End end) {
    RTCDataChannelInit init = RTCDataChannelInit.create();
    init.setNegotiated(true);
    init.setId(ID);
    RTCDataChannel channel = connection.createDataChannel("probe", init);
    channel.setBinaryType("arraybuffer");
    channel.setOnopen(e -> post(this::opened));
    channel.setOnmessage(e -> arrived(end, e));
    return channel;
  }

  private void opened() {
    open++;
    if (open == End.values().length) {
      events.opened();
    }
  }

  private void arrived(End end, MessageEvent message) {
    if (JSObjects.typeOf(message.getData()).equals("object")) {
      byte[] bytes = ByteArrays.of(message.getDataAsArray());
      post(() -> events.arrived(end, bytes));
    }
  }

  private void failed(int code) {
    post(() -> events.failed(code));
  }

  private void nearFound(@Nullable RTCIceCandidate candidate) {
    if (candidate == null) {
      post(events::gathered);
      return;
    }
    Found type = Candidates.foundByUdp(candidate.getCandidate());
    if (type != null) {
      post(() -> events.found(type));
    }
    pass(candidate, far);
  }

  private void pass(@Nullable RTCIceCandidate candidate, RTCPeerConnection to) {
    if (candidate != null) {
      // If one is refused, another may work.
      post(() -> Promises.ignore(to.addIceCandidate(candidate)));
    }
  }

  private void post(Mailbox.Event event) {
    mailbox.post(
        () -> {
          if (!closed) {
            event.run();
          }
        });
  }

  @Override
  public boolean send(End from, byte[] message) {
    RTCDataChannel channel = from == End.NEAR ? nearChannel : farChannel;
    boolean ready = !closed && channel.getReadyState().equals("open");
    if (!ready || channel.getBufferedAmount() > MAX_BUFFERED_BYTES) {
      return false;
    }
    channel.send(ByteArrays.view(message));
    return true;
  }

  @Override
  public void close() {
    closed = true;
    near.close();
    far.close();
  }
}
