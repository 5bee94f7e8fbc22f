package realtimeweb.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import realtimeweb.json.JacksonCodec;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Refused;
import realtimeweb.relay.connections.ClientSocket;

/** Remembers in order all that a client was sent. */
final class FakeClientSocket implements ClientSocket {
  private static final JacksonCodec CODEC = new JacksonCodec();

  /** A sealed frame, as hexadecimal. */
  record Frame(String from, String sealed) {}

  final List<Object> sent = new ArrayList<>();
  private String id = "none";
  int pings;
  int closeCode;

  @Override
  public synchronized void text(String json) {
    try {
      ServerMessage message = CODEC.decode(ServerMessage.class, json);
      if (message instanceof Joined joined) {
        id = joined.self();
      }
      sent.add(message);
    } catch (Malformed e) {
      throw new AssertionError(json, e);
    }
  }

  @Override
  public synchronized void binary(ByteBuffer frame) {
    byte[] id = new byte[8];
    frame.get(id);
    byte[] sealed = new byte[frame.remaining()];
    frame.get(sealed);
    sent.add(new Frame(HexFormat.of().formatHex(id), HexFormat.of().formatHex(sealed)));
  }

  @Override
  public synchronized void ping() {
    pings++;
  }

  @Override
  public synchronized void close(int code, String reason) {
    assertEquals(0, closeCode, "closed twice");
    closeCode = code;
  }

  /** What its last {@link Joined} said. */
  synchronized String id() {
    return id;
  }

  synchronized List<Object> story() {
    return List.copyOf(sent);
  }

  synchronized boolean isClosed() {
    return closeCode != 0;
  }

  synchronized Object last() {
    return sent.get(sent.size() - 1);
  }

  /** What came since the last call. */
  synchronized List<Object> take() {
    List<Object> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  Refusal refusal() {
    return assertInstanceOf(Refused.class, last()).reason();
  }
}
