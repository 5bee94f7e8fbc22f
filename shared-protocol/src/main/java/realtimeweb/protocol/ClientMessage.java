package realtimeweb.protocol;

/** A message from a browser to the server, as JSON text. */
public sealed interface ClientMessage {

  /**
   * Asks for the number of members of a room before joining it; may be repeated for the same room.
   *
   * @param version {@link Wire#VERSION} of the client
   * @param room the room address, {@link Wire#ROOM_CHARS} characters of base64url
   */
  record Look(int version, String room) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * Asks to enter a room; if it is locked, knocks.
   *
   * @param version {@link Wire#VERSION} of the client
   * @param room the room address, {@link Wire#ROOM_CHARS} characters of base64url
   * @param card the sender's display name, encrypted so that only holders of the room key can read
   *     it; at most {@link Wire#MAX_CARD_CHARS} characters of base64url
   * @param ticket {@link Wire#TICKET_CHARS} characters of base64url, random and the sender's
   *     secret: a client that rejoins with the same ticket is the same member, with the same
   *     connection id
   */
  record Join(int version, String room, String card, String ticket) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Leaves the room; the server closes the connection. */
  record Leave() implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /**
   * Asks whether the server still responds.
   *
   * @param sentAt the client's clock in milliseconds, returned unchanged
   */
  record Ping(long sentAt) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: whether newcomers must knock from now on. */
  record Lock(boolean locked) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: admits a knocking client, or rejects it. */
  record AnswerKnock(String id, boolean admitted) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: removes a member from the room. */
  record Remove(String id) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** From the host: makes another member the host. */
  record HandOver(String id) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Calls the handler's method for this record. */
  void handle(Handler handler);

  /** One method for each record. */
  interface Handler {
    void on(Look look);

    void on(Join join);

    void on(Leave leave);

    void on(Ping ping);

    void on(Lock lock);

    void on(AnswerKnock answer);

    void on(Remove remove);

    void on(HandOver handOver);
  }
}
