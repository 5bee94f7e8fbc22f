package realtimeweb.protocol;

import java.util.List;

/** A message from the server to a browser, as JSON text. The browser does not trust it. */
public sealed interface ServerMessage {

  /**
   * The client has entered the room.
   *
   * @param self the receiver's connection id, {@link Wire#ID_CHARS} characters
   * @param members the connection ids of the other members, in order of arrival
   * @param host the connection id of the host, possibly the receiver's own
   * @param locked whether newcomers must knock
   * @param resumed whether the server had kept the receiver's place, so that the other members did
   *     not see it leave
   * @param iceServers STUN and TURN servers, possibly none
   * @param rotationSeconds the operator's key rotation interval; a client rotates at least every
   *     120 s and at most every 10 s, whatever the value
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

  /** A new member entered the room; it initiates the handshake. */
  record MemberJoined(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** A member whose connection was lost has reconnected; frames reach it again. */
  record Returned(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** A member is no longer connected to the server. */
  record MemberLeft(String id, LeaveReason reason) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The server refused a request.
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

  /** The answer to {@link ClientMessage.Look}; {@code members} is 0 if there is no such room. */
  record Occupancy(int members, boolean locked) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The room is locked, and the host was told of the knock; {@link Joined} or {@link Refused}
   * follows.
   */
  record Knocking() implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * To the host: a client knocks.
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

  /** To the host: this knock no longer needs an answer. */
  record KnockEnded(String id) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Another member is now the host, because the host handed over or left. */
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

  /** New ICE servers, which replace those in {@link Joined} before their credentials expire. */
  record IceServersChanged(List<IceServer> iceServers) implements ServerMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * The server is stopping, perhaps to restart: reconnect after a delay that the client chooses.
   *
   * @param withinMillis the maximum delay, so that clients do not all reconnect at once; a client
   *     waits at most 30 s, whatever the value
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

  /** Why a member left. */
  enum LeaveReason {
    /** It sent {@link ClientMessage.Leave}, or its page was closed. */
    LEFT,
    /** Its connection was closed or lost. */
    DISCONNECTED,
    /** It did not answer the heartbeat. */
    TIMED_OUT,
    /** It exceeded a limit. */
    REMOVED,
    /** The host removed it. */
    REMOVED_BY_HOST
  }

  /** Why a request was refused. */
  enum Refusal {
    /** Not JSON, or a JSON member is missing or has the wrong type. */
    MALFORMED,
    /** The message type is unknown. */
    UNKNOWN_TYPE,
    /** The client is older or newer than the server. */
    VERSION,
    /** The room address is not 22 characters of base64url. */
    BAD_ROOM,
    /** The client must join first. */
    NOT_JOINED,
    /** This connection is already in a room. */
    ALREADY_JOINED,
    /** The room has as many members as the operator allows. */
    ROOM_FULL,
    /** The server has as many rooms as the operator allows. */
    TOO_MANY_ROOMS,
    /** This IP address has as many connections as the operator allows. */
    TOO_MANY_CONNECTIONS,
    /** Messages arrive faster than the operator allows. */
    TOO_FAST,
    /** A message or frame is longer than allowed. */
    TOO_LARGE,
    /** The frame is addressed to no member of this room. */
    NO_SUCH_MEMBER,
    /** Only the host may do this. */
    NOT_HOST,
    /** The room is locked, and the maximum number of clients are already knocking. */
    ROOM_LOCKED,
    /** The host rejected the knock. */
    NOT_ADMITTED,
    /** The host removed the receiver from the room. */
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
