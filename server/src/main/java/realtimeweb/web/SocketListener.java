package realtimeweb.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.connections.Connection;
import realtimeweb.websocket.Receiver;

/** What comes through a WebSocket, handed on to the relay. */
final class SocketListener implements Receiver {
  private final Connection connection;
  private final SocketOutlet outlet;

  SocketListener(Connection connection, SocketOutlet outlet) {
    this.connection = connection;
    this.outlet = outlet;
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
    outlet.pong(payload);
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
    outlet.answerClose(code);
  }

  @Override
  public void tooLarge() {
    connection.tooLarge();
    outlet.shutDown();
  }

  @Override
  public void failed(int code, String rule) {
    outlet.close(code, rule);
    outlet.shutDown();
  }
}
