package realtimeweb.web;

import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.StreamSourceFrameChannel;
import io.undertow.websockets.core.WebSocketChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.xnio.IoUtils;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.CloseCode;
import realtimeweb.relay.Connection;
import realtimeweb.relay.Limit;
import realtimeweb.relay.Limits;

/** The way in through a WebSocket: whole messages, none longer than its limit. */
final class SocketListener extends AbstractReceiveListener {
  private final Connection connection;
  private final SocketOutlet outlet;
  private final Limits limits;
  private @Nullable MessageReader reading;

  SocketListener(Connection connection, SocketOutlet outlet, Limits limits) {
    this.connection = connection;
    this.outlet = outlet;
    this.limits = limits;
  }

  @Override
  protected void onText(WebSocketChannel channel, StreamSourceFrameChannel frames) {
    read(frames, Limit.MAX_CONTROL_BYTES, this::text);
  }

  @Override
  protected void onBinary(WebSocketChannel channel, StreamSourceFrameChannel frames) {
    read(frames, Limit.MAX_FRAME_BYTES, connection::binary);
  }

  private void read(StreamSourceFrameChannel frames, Limit most, Consumer<ByteBuffer> whole) {
    int seconds = limits.of(Limit.MESSAGE_SECONDS);
    reading = new MessageReader(frames, limits.of(most), seconds, connection::tooLarge, whole);
    reading.read();
  }

  /** The socket is closed, by whichever side. */
  void closed() {
    if (reading != null) {
      reading.abandon();
    }
    connection.closed();
  }

  private void text(ByteBuffer bytes) {
    try {
      connection.text(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      outlet.close(CloseCode.BAD_DATA, "NOT_UTF_8");
    }
  }

  @Override
  protected void onFullPingMessage(WebSocketChannel channel, BufferedBinaryMessage message)
      throws IOException {
    connection.pong();
    super.onFullPingMessage(channel, message);
  }

  @Override
  protected void onFullPongMessage(WebSocketChannel channel, BufferedBinaryMessage message)
      throws IOException {
    connection.pong();
    message.getData().free();
  }

  @Override
  protected void onFullCloseMessage(WebSocketChannel channel, BufferedBinaryMessage message)
      throws IOException {
    if (code(message) == CloseCode.GOING_AWAY) {
      connection.goesAway();
    }
    if (channel.isCloseFrameSent()) {
      message.getData().free();
      IoUtils.safeClose(channel);
    } else {
      super.onFullCloseMessage(channel, message);
    }
  }

  private static int code(BufferedBinaryMessage message) {
    ByteBuffer[] payload = message.getData().getResource();
    boolean has = payload.length > 0 && payload[0].remaining() >= Short.BYTES;
    return has ? Short.toUnsignedInt(payload[0].duplicate().getShort()) : 0;
  }

  @Override
  protected void onError(WebSocketChannel channel, Throwable error) {
    IoUtils.safeClose(channel);
  }
}
