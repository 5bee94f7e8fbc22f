package realtimeweb.world;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.connections.ClientSocket;
import realtimeweb.relay.connections.Connection;
import realtimeweb.session.ports.SignalingChannel;

/**
 * A WebSocket to the real relay: ordered and reliable, but for what the network does to sealed
 * frames.
 */
final class FakeSignalingChannel implements SignalingChannel {
  private final World world;
  private final @Nullable Tab tab;
  private final RecordCodec codec;
  private Consumer<ClientMessage> listener = message -> {};
  private @Nullable Socket socket;

  /** Of nobody in particular. */
  FakeSignalingChannel(World world, RecordCodec codec) {
    this(world, null, codec);
  }

  FakeSignalingChannel(World world, @Nullable Tab tab, RecordCodec codec) {
    this.world = world;
    this.tab = tab;
    this.codec = codec;
  }

  @Override
  public void open(Events events) {
    if (socket != null) {
      socket.drop();
    }
    if (world.reachesServer(tab)) {
      socket = new Socket(events);
    } else {
      socket = null;
      world.clock().after(50, events::closed);
    }
  }

  @Override
  public void send(ClientMessage message) {
    listener.accept(message);
    if (socket != null && world.serverHeeds(message)) {
      socket.sendText(codec.encode(ClientMessage.class, message));
    }
  }

  @Override
  public void relay(String to, byte[] frame) {
    if (socket != null) {
      socket.sendBinary(to, frame);
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.drop();
      socket = null;
    }
  }

  void overhear(Consumer<ClientMessage> next) {
    listener = next;
  }

  /** The server says this, whether or not it is true. */
  void invent(ServerMessage message) {
    if (socket != null) {
      socket.text(codec.encode(ServerMessage.class, message));
    }
  }

  /** The page is closed, and the browser says so as it closes the socket. */
  void leave() {
    if (socket != null) {
      socket.goesAway();
      socket = null;
    }
  }

  /** Breaks the connection, as a lost network or server does. */
  void cut() {
    if (socket != null) {
      socket.breaks();
    }
  }

  /** Breaks the connection so that only the page notices, as a change of network does. */
  void cutUnnoticed() {
    if (socket != null) {
      socket.open = false;
      world.network().at(world.clock().millis(), socket.events::closed);
    }
  }

  private final class Socket implements ClientSocket {
    private final Events events;
    private final Connection server;
    private boolean open = true;
    private long lastUp;
    private long lastDown;

    Socket(Events events) {
      this.events = events;
      this.server = world.connect(this);
      down(events::opened);
    }

    void sendText(String json) {
      up(() -> server.text(json));
    }

    void sendBinary(String to, byte[] frame) {
      byte[] addressed = Bytes.concat(Bytes.unhex(to), frame);
      up(() -> server.binary(ByteBuffer.wrap(addressed)));
    }

    void goesAway() {
      up(server::goesAway);
      drop();
    }

    /** The socket closes: the server hears of it, the page hears nothing more. */
    void drop() {
      if (open) {
        open = false;
        lastUp = world.network().arrivalAfter(lastUp);
        world.network().at(lastUp, server::closed);
      }
    }

    @Override
    public void text(String json) {
      down(
          () -> {
            try {
              events.received(codec.decode(ServerMessage.class, json));
            } catch (Malformed e) {
              throw new AssertionError("the relay sent what no client can read", e);
            }
          });
    }

    @Override
    public void binary(ByteBuffer frame) {
      byte[] bytes = new byte[frame.remaining()];
      frame.get(bytes);
      String from = Bytes.hex(bytes, 0, Wire.ID_BYTES);
      byte[] sealed = java.util.Arrays.copyOfRange(bytes, Wire.ID_BYTES, bytes.length);
      lastDown = world.network().arrivalAfter(lastDown);
      world.network().relay(sealed, lastDown, arrived -> deliver(from, arrived));
    }

    @Override
    public void ping() {
      up(server::pong);
    }

    /** What was sent before arrives before. */
    @Override
    public void close(int code, String reason) {
      down(this::breaks);
    }

    void breaks() {
      if (open) {
        drop();
        lastDown = world.network().arrivalAfter(lastDown);
        world.network().at(lastDown, events::closed);
      }
    }

    private void deliver(String from, byte[] sealed) {
      if (open) {
        events.relayed(from, sealed);
      }
    }

    private void up(realtimeweb.session.ports.Mailbox.Event event) {
      if (open) {
        lastUp = world.network().arrivalAfter(lastUp);
        world.network().at(lastUp, event);
      }
    }

    private void down(realtimeweb.session.ports.Mailbox.Event event) {
      lastDown = world.network().arrivalAfter(lastDown);
      world
          .network()
          .at(
              lastDown,
              () -> {
                if (open) {
                  event.run();
                }
              });
    }
  }
}
