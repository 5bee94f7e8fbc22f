package realtimeweb.benchmarks.load;

import java.nio.ByteBuffer;
import java.util.Arrays;
import realtimeweb.protocol.Nullable;

/**
 * The least that a relay can do: the room is the path, the server tells everybody an id of eight
 * bytes, and a binary message begins with the id of its receiver, which becomes the sender's.
 */
public class BareDialect implements Dialect {
  private static final String SELF = "\"self\":\"";
  private static final int ID_CHARS = 16;
  private final boolean webSocket;

  /** With frames of WebSocket, or with bare lengths. */
  public BareDialect(boolean webSocket) {
    this.webSocket = webSocket;
  }

  @Override
  public boolean webSocket() {
    return webSocket;
  }

  @Override
  public String path(int room, int member) {
    return "/r" + room;
  }

  @Override
  public @Nullable String greeting(int room, int member) {
    return webSocket ? null : "r" + room;
  }

  @Override
  public @Nullable String address(String text, int room, int member) {
    int at = text.indexOf(SELF);
    return at < 0 ? null : text.substring(at + SELF.length(), at + SELF.length() + ID_CHARS);
  }

  @Override
  public boolean binary() {
    return true;
  }

  @Override
  public byte[] message(String address, int bytes) {
    byte[] message = new byte[bytes];
    Arrays.fill(message, (byte) '0');
    ByteBuffer.wrap(message).putLong(Long.parseUnsignedLong(address, 16));
    return message;
  }

  @Override
  public int tail() {
    return 0;
  }
}
