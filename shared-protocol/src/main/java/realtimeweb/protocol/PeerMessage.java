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

  /**
   * What the sender does at present; each such message replaces the one before.
   *
   * @param microphone whether it is heard
   * @param camera whether its camera is on
   * @param paused whether its picture is not sent for the time being, to keep the sound
   * @param screen whether it shares a screen
   * @param recording whether it records the call
   * @param handRaisedAt wall clock in milliseconds since 1970; 0 while the hand is down
   */
  record Presence(
      boolean microphone,
      boolean camera,
      boolean paused,
      boolean screen,
      boolean recording,
      long handRaisedAt)
      implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The sender, of the two the one with the smaller connection id, has given up its
   * RTCPeerConnection and opened another; the receiver does the same and says so with the same
   * message. What either says of a connection before that is of the last one.
   *
   * @param generation counts from 1
   */
  record Reopen(int generation) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * What the sender calls itself from now on. Only for whoever has {@link Capability#RENAMED}.
   *
   * @param name as in {@link Introduction}
   */
  record Renamed(String name) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * What the sender's clock says as it sends this. Only for whoever has {@link
   * Capability#TIME_OF_DAY}.
   *
   * @param wallMillis milliseconds since 1970
   */
  record TimeOfDay(long wallMillis) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** A feeling that shows for a moment. */
  record Reaction(ReactionKind kind) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * How large the sender shows the receiver's pictures, so that no more is sent to it.
   *
   * @param camera height in device pixels; 0 if it is not seen
   * @param screen the same for the shared screen
   */
  record Watching(int camera, int screen) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: mute your microphone. Anybody else's is ignored. */
  record MuteRequest() implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * From the host: lower your hand. Anybody else's is ignored. Only for whoever has {@link
   * Capability#LOWER_HAND_REQUEST}.
   */
  record LowerHandRequest() implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * From the host: it removes this member, so drop the connection to them. Anybody else's is
   * ignored.
   */
  record Removal(String id) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: this member is the host from now on. Anybody else's is ignored. */
  record HostTransfer(String id) implements PeerMessage {
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

  /** Feelings that can be shown. */
  enum ReactionKind {
    THUMBS_UP,
    APPLAUSE,
    HEART,
    LAUGHTER,
    SURPRISE,
    PARTY
  }

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

    void on(Reopen reopen);

    void on(Chat chat);

    void on(Presence presence);

    void on(Renamed renamed);

    void on(TimeOfDay time);

    void on(Reaction reaction);

    void on(Watching watching);

    void on(MuteRequest request);

    void on(LowerHandRequest request);

    void on(Removal removal);

    void on(HostTransfer transfer);

    void on(Bye bye);
  }
}
