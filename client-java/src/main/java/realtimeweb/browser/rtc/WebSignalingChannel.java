package realtimeweb.browser.rtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.websocket.WebSocket;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.SignalingChannel;
import teavm.console.Console;

/** The WebSocket to {@code ws}, relative to the page. */
public final class WebSignalingChannel implements SignalingChannel {
  private static final int OPEN = 1;

  private final Mailbox mailbox;
  private final RecordCodec codec;
  private @Nullable WebSocket current;

  public WebSignalingChannel(Mailbox mailbox, RecordCodec codec) {
    this.mailbox = mailbox;
    this.codec = codec;
  }

  @Override
  public void open(Events events) {
    close();
    WebSocket socket = new WebSocket(url());
    current = socket;
    socket.setBinaryType("arraybuffer");
    socket.onOpen(opened -> post(socket, events::opened));
    socket.onMessage(message -> post(socket, () -> deliver(message, events)));
    socket.onClose(
        closed ->
            post(
                socket,
                () -> {
                  current = null;
                  events.closed();
                }));
  }

  @Override
  public void send(ClientMessage message) {
    if (current != null && current.getReadyState() == OPEN) {
      current.send(codec.encode(ClientMessage.class, message));
    }
  }

  @Override
  public void relay(String to, byte[] frame) {
    if (current != null && current.getReadyState() == OPEN) {
      current.send(Int8Array.fromJavaArray(RelayFrame.of(to, frame)));
    }
  }

  @Override
  public void close() {
    WebSocket socket = current;
    if (socket != null) {
      current = null;
      socket.close();
    }
  }

  // The socket may be abandoned between the callback and its event.
  private void post(WebSocket source, Mailbox.Event event) {
    mailbox.post(
        () -> {
          if (current == source) {
            event.run();
          }
        });
  }

  private void deliver(MessageEvent message, Events events) {
    if (isText(message.getData())) {
      deliverText(message.getDataAsString(), events);
    } else {
      byte[] frame = new Int8Array(message.getDataAsArray()).toJavaArray();
      if (RelayFrame.hasId(frame)) {
        events.relayed(RelayFrame.id(frame), RelayFrame.sealed(frame));
      }
    }
  }

  private void deliverText(String json, Events events) {
    ServerMessage message;
    try {
      message = codec.decode(ServerMessage.class, json);
    } catch (Malformed e) {
      Console.warn("server_message_malformed " + e.getMessage());
      return;
    }
    events.received(message);
  }

  private static boolean isText(JSObject data) {
    return JSObjects.typeOf(data).equals("string");
  }

  /** Relative to the page, under any proxy path: {@code http} becomes {@code ws}. */
  @JSBody(script = "return 'ws' + new URL('ws', location.href).href.slice(4);")
  private static native String url();
}
