package realtimeweb.protocol;

import java.util.List;

/** What the server says to a browser, as JSON text. The browser trusts none of it. */
public sealed interface ServerMessage {

  /**
   * You are in the room.
   *
   * @param self your connection id, {@link Wire#ID_CHARS} characters
   * @param members the connection ids of those already there
   * @param iceServers STUN and TURN servers, possibly none
   * @param rotationSeconds how often the operator wants keys rotated; a client rotates at least
   *     every 120 s and at most every 10 s, whatever stands here
   */
  record Joined(String self, List<String> members, List<IceServer> iceServers, int rotationSeconds)
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
    /** It said {@link ClientMessage.Leave}. */
    LEFT,
    /** Its connection closed or broke. */
    DISCONNECTED,
    /** It did not answer the heartbeat. */
    TIMED_OUT,
    /** It broke a limit. */
    REMOVED
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
    NO_SUCH_MEMBER
  }

  /** Calls the handler's method for this record. */
  void handle(Handler handler);

  /** One method for each record. */
  interface Handler {
    void on(Joined joined);

    void on(MemberJoined joined);

    void on(MemberLeft left);

    void on(Refused refused);

    void on(Pong pong);
  }
}
