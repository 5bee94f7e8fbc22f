package realtimeweb.protocol;

import java.util.List;

/** What the server says to a browser, as JSON text. The browser trusts none of it. */
public sealed interface ServerMessage {

  /**
   * You are in the room.
   *
   * @param self your connection id, {@link Wire#ID_CHARS} characters
   * @param members the connection ids of those already there, in the order in which they came
   * @param host the connection id of the host, who may be you
   * @param locked whether newcomers must knock
   * @param resumed whether your place had been kept, so that nobody took you for gone
   * @param iceServers STUN and TURN servers, possibly none
   * @param rotationSeconds how often the operator wants keys rotated; a client rotates at least
   *     every 120 s and at most every 10 s, whatever stands here
   */
  record Joined(
      String self,
      List<String> members,
      String host,
      boolean locked,
      boolean resumed,
      List<IceServer> iceServers,
      int rotationSeconds)
      implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Somebody entered the room; they will open the handshake. */
  record MemberJoined(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** A member whose connection had broken is here again; frames reach it. */
  record Returned(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Somebody is no longer connected to the server. */
  record MemberLeft(String id, LeaveReason reason) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * What you asked for was not done.
   *
   * @param reason the name of the limit or rule
   * @param message one English sentence: what is wrong and what to do
   */
  record Refused(Refusal reason, String message) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** The answer to {@link ClientMessage.Ping}. */
  record Pong(long sentAt) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** The answer to {@link ClientMessage.Look}; {@code members} is 0 where there is no such room. */
  record Occupancy(int members, boolean locked) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** The room is locked and the host knows that you knock; {@link Joined} or a refusal follows. */
  record Knocking() implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * To the host: somebody knocks.
   *
   * @param id for {@link ClientMessage.AnswerKnock}
   * @param card as in {@link ClientMessage.Join}
   */
  record Knocked(String id, String card) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** To the host: this knock needs no answer any more. */
  record KnockEnded(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Another member is the host now: it was handed over, or the host is gone. */
  record HostChanged(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** The host locked or unlocked the room. */
  record LockChanged(boolean locked) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** These stand in the place of those in {@link Joined}, whose credentials expire soon. */
  record IceServersChanged(List<IceServer> iceServers) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The server stops, perhaps to start anew: connect again at a time of your own choice.
   *
   * @param withinMillis so that not everybody comes at once; a client waits at most 30 s, whatever
   *     stands here
   */
  record Stopping(int withinMillis) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * One entry of RTCConfiguration.iceServers (W3C WebRTC 4.2.4).
   *
   * @param urls stun:, stuns:, turn: or turns: URLs
   * @param username only for TURN
   * @param credential only for TURN
   */
  record IceServer(List<String> urls, @Nullable String username, @Nullable String credential) {}

  /** Why a member is gone. */
  enum LeaveReason {
    /** It said {@link ClientMessage.Leave}, or its page was closed. */
    LEFT,
    /** Its connection closed or broke. */
    DISCONNECTED,
    /** It did not answer the heartbeat. */
    TIMED_OUT,
    /** It broke a limit. */
    REMOVED,
    /** The host removed it. */
    REMOVED_BY_HOST
  }

  /** Why something was refused. */
  enum Refusal {
    /** Not JSON, or a member is missing or of the wrong kind. */
    MALFORMED,
    /** The message's type is not known here. */
    UNKNOWN_TYPE,
    /** The client is older or newer than the server. */
    VERSION,
    /** The room address is not 22 characters of base64url. */
    BAD_ROOM,
    /** Join must come first. */
    NOT_JOINED,
    /** This connection is in a room already. */
    ALREADY_JOINED,
    /** The room has as many members as the operator allows. */
    ROOM_FULL,
    /** The server has as many rooms as the operator allows. */
    TOO_MANY_ROOMS,
    /** This address has as many connections as the operator allows. */
    TOO_MANY_CONNECTIONS,
    /** Messages come faster than the operator allows. */
    TOO_FAST,
    /** A message or frame is longer than allowed. */
    TOO_LARGE,
    /** The frame is addressed to nobody in this room. */
    NO_SUCH_MEMBER,
    /** Only the host may do this. */
    NOT_HOST,
    /** The room is locked, and as many knock as may knock at a time. */
    ROOM_LOCKED,
    /** You knocked, and the host turned you away. */
    NOT_ADMITTED,
    /** The host put you out of the room. */
    REMOVED_BY_HOST
  }

  /** Calls the handler's method for this record. */
  void handle(Handler handler);

  /** One method for each record. */
  interface Handler {
    void on(Joined joined);

    void on(MemberJoined joined);

    void on(Returned returned);

    void on(MemberLeft left);

    void on(Refused refused);

    void on(Pong pong);

    void on(Occupancy occupancy);

    void on(Knocking knocking);

    void on(Knocked knocked);

    void on(KnockEnded ended);

    void on(HostChanged changed);

    void on(LockChanged changed);

    void on(IceServersChanged changed);

    void on(Stopping stopping);
  }
}
