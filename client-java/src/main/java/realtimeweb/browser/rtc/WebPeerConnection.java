package realtimeweb.browser.rtc;

import java.util.List;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import realtimeweb.browser.audio.AudioLevel;
import realtimeweb.browser.page.ByteArrays;
import realtimeweb.link.Encoding;
import realtimeweb.link.LinkStats;
import realtimeweb.link.PeerConnectionStalled;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.SdpKind;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Mailbox;
import teavm.promise.Overdue;
import teavm.promise.Patience;
import teavm.promise.Rejection;
import teavm.webrtc.RTCDtlsTransport;
import teavm.webrtc.RTCPeerConnection;
import teavm.webrtc.RTCRtpTransceiver;
import teavm.webrtc.RTCSessionDescription;

/** An adapter for one RTCPeerConnection. */
final class WebPeerConnection implements PeerPort {
  private final PeerConfiguration configuration;
  private final Patience patience;
  private final RTCPeerConnection connection;
  private final Transceivers transceivers;
  private final Crypto crypto;
  private final Mailbox whileOpen;
  private final Senders senders;
  private final LatestStats stats;
  private final AudioLevel voice = new AudioLevel();
  private final Events events;
  private @Nullable SealedDataChannel channel;
  private boolean closed;

  WebPeerConnection(
      PeerConfiguration configuration,
      Patience patience,
      List<IceServer> iceServers,
      LocalTracks local,
      RemoteStream remote,
      Crypto crypto,
      Mailbox mailbox,
      Events events) {
    this.configuration = configuration;
    this.patience = patience;
    this.connection = configuration.connect(iceServers);
    this.transceivers = new Transceivers(connection, local, remote);
    this.crypto = crypto;
    this.events = events;
    whileOpen = event -> mailbox.post(() -> runIfOpen(event));
    senders = new Senders(transceivers, whileOpen);
    stats = new LatestStats(connection, whileOpen);
    listen();
  }

  private void listen() {
    connection.setOnnegotiationneeded(e -> whileOpen.post(events::negotiationNeeded));
    connection.setOnicecandidate(
        e -> {
          Candidate candidate = Candidates.from(e.getCandidate());
          if (Candidates.canBeCalled(candidate)) {
            whileOpen.post(() -> events.candidate(candidate));
          }
        });
    if (RTCPeerConnection.hasConnectionState()) {
      connection.setOnconnectionstatechange(
          e -> changed(States.connection(connection.getConnectionState())));
    } else {
      connection.setOniceconnectionstatechange(
          e -> changed(States.iceConnection(connection.getIceConnectionState())));
    }
  }

  private void changed(ConnectionState state) {
    whileOpen.post(() -> events.connectionChanged(state));
  }

  private void runIfOpen(Mailbox.Event event) {
    if (!closed) {
      event.run();
    }
  }

  @Override
  public void offerMedia() {
    transceivers.offer();
    channel = new SealedDataChannel(connection, whileOpen, events);
  }

  @Override
  public void acceptMedia() {
    transceivers.accept();
    senders.begin();
    channel = new SealedDataChannel(connection, whileOpen, events);
  }

  @Override
  public Description setLocalDescription() {
    settle(connection.setLocalDescription());
    RTCSessionDescription made = connection.getLocalDescription();
    return new Description(
        made.getType().equals("offer") ? SdpKind.OFFER : SdpKind.ANSWER, made.getSdp());
  }

  @Override
  public void setRemoteDescription(Description description) throws Malformed {
    RTCSessionDescription theirs = RTCSessionDescription.create();
    theirs.setType(description.kind() == SdpKind.OFFER ? "offer" : "answer");
    theirs.setSdp(description.sdp());
    try {
      settle(connection.setRemoteDescription(theirs));
    } catch (Rejection refused) {
      rollBack();
      throw new Malformed("session description: refused by the browser");
    }
  }

  private <T> void settle(JSPromise<T> promise) {
    try {
      patience.await(promise);
    } catch (Overdue silent) {
      throw new PeerConnectionStalled(silent);
    }
  }

  private void rollBack() {
    if (signalingState() == SignalingState.HAVE_LOCAL_OFFER) {
      RTCSessionDescription rollback = RTCSessionDescription.create();
      rollback.setType("rollback");
      settle(connection.setLocalDescription(rollback));
    }
  }

  @Override
  public void addCandidate(Candidate candidate) throws Malformed {
    try {
      settle(connection.addIceCandidate(Candidates.to(candidate)));
    } catch (Rejection refused) {
      throw new Malformed("candidate: refused by the browser");
    }
  }

  @Override
  public SignalingState signalingState() {
    return States.signaling(connection.getSignalingState());
  }

  @Override
  public void restartIce() {
    connection.restartIce();
  }

  @Override
  public void setIceServers(List<IceServer> servers) {
    configuration.change(connection, servers);
  }

  @Override
  public boolean send(byte[] frame) {
    return channel != null && channel.send(frame);
  }

  @Override
  public @Nullable String remoteFingerprint() {
    if (!RTCDtlsTransport.hasRemoteCertificates()) {
      return null;
    }
    RTCDtlsTransport transport = transceivers.transport();
    ArrayBuffer[] chain =
        transport == null ? new ArrayBuffer[0] : transport.getRemoteCertificates();
    return chain.length == 0 ? null : Fingerprint.ofHash(crypto.sha256(ByteArrays.of(chain[0])));
  }

  @Override
  public void encodeCamera(Encoding encoding) {
    senders.encode(MediaSection.CAMERA, encoding);
  }

  @Override
  public void encodeScreen(Encoding encoding) {
    senders.encode(MediaSection.SCREEN, encoding);
  }

  @Override
  public LinkStats stats() {
    RTCRtpTransceiver camera = transceivers.of(MediaSection.CAMERA);
    String track = camera == null ? "" : camera.getReceiver().getTrack().getId();
    return stats.get(track);
  }

  @Override
  public int audioLevel() {
    return voice.of(transceivers.of(MediaSection.MICROPHONE));
  }

  @Override
  public void close() {
    closed = true;
    transceivers.release();
    connection.close();
  }
}
