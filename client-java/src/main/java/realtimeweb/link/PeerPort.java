package realtimeweb.link;

import java.util.List;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.ServerMessage.IceServer;

/**
 * One RTCPeerConnection with one data channel and four transceivers, in this order of m-lines:
 * microphone, camera, screen, screen audio. All four are negotiated at the start, so that sharing a
 * screen later needs no negotiation. If the browser does not respond, the methods for descriptions
 * and candidates throw {@link PeerConnectionStalled}.
 */
public interface PeerPort {

  /** RTCSignalingState (W3C WebRTC 4.3.1), without pranswer. */
  enum SignalingState {
    STABLE,
    HAVE_LOCAL_OFFER,
    HAVE_REMOTE_OFFER,
    CLOSED
  }

  /** RTCPeerConnectionState (W3C WebRTC 4.3.3). */
  enum ConnectionState {
    NEW,
    CONNECTING,
    CONNECTED,
    DISCONNECTED,
    FAILED,
    CLOSED
  }

  /** Browser events; each call is an event of the mailbox. */
  interface Events {
    void negotiationNeeded();

    /** A local candidate; an empty one marks the end of the generation. */
    void candidate(Candidate candidate);

    void connectionChanged(ConnectionState state);

    void channelOpened();

    void channelClosed();

    /** A binary message from the data channel. */
    void frame(byte[] frame);
  }

  /**
   * Adds the transceivers and the data channel, which triggers negotiation; called once, by the
   * offering side.
   */
  void offerMedia();

  /**
   * Makes the transceivers of the applied offer bidirectional, and opens the data channel; called
   * once, by the answering side, before the answer.
   */
  void acceptMedia();

  /** Creates, applies and returns the offer or answer that the signaling state calls for. */
  Description setLocalDescription();

  /**
   * Applies the peer's description; an offer rolls back a pending local offer.
   *
   * @throws Malformed if the browser rejects it; the signaling state is then stable again
   */
  void setRemoteDescription(Description description) throws Malformed;

  /**
   * Adds a candidate to the current remote description.
   *
   * @throws Malformed if the browser rejects it
   */
  void addCandidate(Candidate candidate) throws Malformed;

  SignalingState signalingState();

  /** Makes the next offer carry new ICE credentials (W3C WebRTC 4.4.2 restartIce). */
  void restartIce();

  /**
   * Sets the STUN and TURN servers for later gathering; existing connections continue (W3C WebRTC
   * 4.4.1.6).
   */
  void setIceServers(List<IceServer> servers);

  /** Sends a binary message; false if the channel is not open or its buffer is full. */
  boolean send(byte[] frame);

  /**
   * The fingerprint of the peer's DTLS certificate, as in {@link
   * PeerConnectionFactory#fingerprint}; null if the browser does not report it.
   */
  @Nullable
  String remoteFingerprint();

  /** Sets how the camera video is sent. */
  void encodeCamera(Encoding encoding);

  /** Sets how the shared screen is sent. */
  void encodeScreen(Encoding encoding);

  /**
   * The latest statistics, which may date from the previous call, since a new measurement may start
   * only with this one; {@link LinkStats#NONE} at first.
   */
  LinkStats stats();

  /** The current audio level of the peer's microphone, 0 to 100. */
  int audioLevel();

  void close();
}
