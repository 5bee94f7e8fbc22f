package realtimeweb.link;

import java.util.List;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.ServerMessage.IceServer;

/**
 * One RTCPeerConnection with one data channel and four transceivers, in this order of m-lines:
 * microphone, camera, screen, sound of the screen. All four are negotiated at the beginning, so
 * that sharing a screen later needs no negotiation. Where the browser does not answer, descriptions
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

  /** What the browser reports; each call is an event of the mailbox. */
  interface Events {
    void negotiationNeeded();

    /** A local candidate; an empty one ends the generation. */
    void candidate(Candidate candidate);

    void connectionChanged(ConnectionState state);

    void channelOpened();

    void channelClosed();

    /** A binary message of the data channel. */
    void frame(byte[] frame);
  }

  /**
   * Adds the transceivers and the data channel, and so asks for negotiation; the offering side,
   * once.
   */
  void offerMedia();

  /**
   * Takes over the transceivers of the offer just applied, both ways, and opens the data channel;
   * the answering side, once, before the answer.
   */
  void acceptMedia();

  /** Makes and applies the offer or answer that the signaling state asks for, and returns it. */
  Description setLocalDescription();

  /**
   * Applies the peer's description; an offer rolls a pending local offer back.
   *
   * @throws Malformed if the browser refuses it; the signaling state is then stable again
   */
  void setRemoteDescription(Description description) throws Malformed;

  /**
   * Adds a candidate to the current remote description.
   *
   * @throws Malformed if the browser refuses it
   */
  void addCandidate(Candidate candidate) throws Malformed;

  SignalingState signalingState();

  /** The next offer carries new ICE credentials (W3C WebRTC 4.4.2 restartIce). */
  void restartIce();

  /**
   * STUN and TURN servers for what is gathered from now on; what runs goes on (W3C WebRTC 4.4.1.6).
   */
  void setIceServers(List<IceServer> servers);

  /** Sends a binary message; false if the channel is not open or its buffer is full. */
  boolean send(byte[] frame);

  /**
   * The fingerprint of the certificate that DTLS saw, as in {@link
   * PeerConnectionFactory#fingerprint}; null where the browser does not tell.
   */
  @Nullable
  String remoteFingerprint();

  /** How the camera's picture is sent from now on. */
  void encodeCamera(Encoding encoding);

  /** How the shared screen is sent from now on. */
  void encodeScreen(Encoding encoding);

  /**
   * What the connection has counted until now, or until the last call, for it may begin to count
   * anew only then; {@link LinkStats#NONE} at first.
   */
  LinkStats stats();

  /** How loud the peer's microphone is at this moment, 0 to 100. */
  int audioLevel();

  void close();
}
