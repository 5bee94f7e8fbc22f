package realtimeweb.web.socket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.connections.Connection;
import realtimeweb.websocket.Receiver;

/** Passes the messages of a WebSocket to its connection. */
final class WebSocketReceiver implements Receiver {
  private final Connection connection;
  private final WebSocketWriter writer;

  WebSocketReceiver(Connection connection, WebSocketWriter writer) {
    this.connection = connection;
    this.writer = writer;
  }

  @Override
  public void text(ByteBuffer utf8) {
    connection.text(StandardCharsets.UTF_8.decode(utf8).toString());
  }

  @Override
  public void binary(ByteBuffer message) {
    connection.binary(message);
  }

  @Override
  public void ping(ByteBuffer payload) {
    connection.pong();
    writer.pong(payload);
  }

  @Override
  public void pong(ByteBuffer payload) {
    connection.pong();
  }

  @Override
  public void close(int code) {
    if (code == CloseCode.GOING_AWAY) {
      connection.goesAway();
    }
    writer.answerClose(code);
  }

  @Override
  public void tooLarge() {
    connection.tooLarge();
    writer.shutDown();
  }

  @Override
  public void failed(int code, String rule) {
    writer.close(code, rule);
    writer.shutDown();
  }
}
