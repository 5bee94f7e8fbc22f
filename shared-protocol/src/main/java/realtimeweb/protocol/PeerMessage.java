package realtimeweb.protocol;

/** What two browsers say to each other inside the secure channel; the server never sees it. */
public sealed interface PeerMessage {

  /**
   * A session description (RFC 8829).
   *
   * @param kind offer or answer
   * @param sdp the whole description; its every fingerprint must be the one in the sender's {@link
   *     Introduction}
   */
  record Description(SdpKind kind, String sdp) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * An ICE candidate (RTCIceCandidateInit, W3C WebRTC 4.8.1); an empty candidate ends the
   * generation.
   *
   * @param candidate the candidate-attribute
   */
  record Candidate(String candidate, @Nullable String sdpMid, @Nullable Integer sdpMLineIndex)
      implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * A line of chat.
   *
   * @param sentAt the sender's wall clock, in milliseconds since 1970
   * @param text at most {@link #MAX_CHAT_BYTES} bytes of UTF-8
   */
  record Chat(long sentAt, String text) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Whether the sender's microphone and camera are on. */
  record MediaState(boolean microphone, boolean camera) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** The sender is leaving the call now. */
  record Bye() implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Longest chat text, in bytes of UTF-8. */
  int MAX_CHAT_BYTES = 16 * 1024;

  /** RTCSdpType without pranswer and rollback. */
  enum SdpKind {
    OFFER,
    ANSWER
  }

  /** Calls the handler's method for this record. */
  void handle(Handler handler);

  /** One method for each record. */
  interface Handler {
    void on(Description description);

    void on(Candidate candidate);

    void on(Chat chat);

    void on(MediaState state);

    void on(Bye bye);
  }
}
