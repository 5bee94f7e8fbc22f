package realtimeweb.protocol;

/** What a browser says to the server, as JSON text. */
public sealed interface ClientMessage {

  /**
   * Asks to enter a room; the first message of a connection.
   *
   * @param version {@link Wire#VERSION} of the client
   * @param room the room address, {@link Wire#ROOM_CHARS} characters of base64url
   */
  record Join(int version, String room) implements ClientMessage {
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
   * Asks whether the server still answers.
   *
   * @param sentAt the client's clock in milliseconds, returned unread
   */
  record Ping(long sentAt) implements ClientMessage {
    @Override
    public void handle(Handler handler) {
      handler.on(this);
    }
  }

  /** Calls the handler's method for this record. */
  void handle(Handler handler);

  /** One method for each record. */
  interface Handler {
    void on(Join join);

    void on(Leave leave);

    void on(Ping ping);
  }
}
