package realtimeweb.protocol;

/** A message between two browsers inside the secure channel; the server never sees it. */
public sealed interface PeerMessage {

  /**
   * A session description (RFC 8829).
   *
   * @param kind offer or answer
   * @param sdp the whole description; each fingerprint in it must equal the one in the sender's
   *     {@link Introduction}
   */
  record Description(SdpKind kind, String sdp) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * An ICE candidate (RTCIceCandidateInit, W3C WebRTC 4.8.1); an empty candidate marks the end of
   * the generation.
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
   * A chat message.
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
   * The sender's current state; each message replaces the one before.
   *
   * @param microphone whether its microphone is on
   * @param camera whether its camera is on
   * @param paused whether its camera video is paused, to protect audio
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
   * Replaces the RTCPeerConnection. The peer with the smaller connection id sends it when it has
   * closed its connection and opened another; the receiver does the same, and answers with the same
   * message. Signaling that either side sends before its own Reopen belongs to the previous
   * connection. The peer with the larger id may also send it, to ask for the next generation.
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
   * The sender's new display name. Only for peers with {@link Capability#RENAMED}.
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
   * The sender's wall clock at the time of sending. Only for peers with {@link
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

  /** A reaction that shows for a moment. */
  record Reaction(ReactionKind kind) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The heights at which the sender displays the receiver's video, so that the receiver sends no
   * more than that.
   *
   * @param camera height in device pixels; 0 if not displayed
   * @param screen the same for the shared screen
   */
  record Watching(int camera, int screen) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: mute your microphone. Ignored from anyone else. */
  record MuteRequest() implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * From the host: lower your hand. Ignored from anyone else. Only for peers with {@link
   * Capability#LOWER_HAND_REQUEST}.
   */
  record LowerHandRequest() implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * From the host: it removes this member, so close the connection to that member. Ignored from
   * anyone else.
   */
  record Removal(String id) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: this member is the host from now on. Ignored from anyone else. */
  record HostTransfer(String id) implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** The sender is leaving the call. */
  record Bye() implements PeerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Maximum length of a chat text, in bytes of UTF-8. */
  int MAX_CHAT_BYTES = 16 * 1024;

  /** The available reactions. */
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
