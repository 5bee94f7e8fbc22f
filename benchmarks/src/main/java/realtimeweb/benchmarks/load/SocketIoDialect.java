package realtimeweb.benchmarks.load;

import java.nio.charset.StandardCharsets;
import realtimeweb.protocol.Nullable;

/** What socket.io clients say: events to the receiver's socket id, in packets of Engine.IO 4. */
public final class SocketIoDialect implements Dialect {
  private static final String TAIL = "\"]";
  private static final String CONNECTED = "40{\"sid\":\"";

  @Override
  public String path(int room, int member) {
    return "/socket.io/?EIO=4&transport=websocket&room=r" + room;
  }

  @Override
  public String greeting(int room, int member) {
    return "40";
  }

  @Override
  public @Nullable String answer(String text) {
    return text.equals("2") ? "3" : null;
  }

  @Override
  public @Nullable String address(String text, int room, int member) {
    return text.startsWith(CONNECTED)
        ? text.substring(CONNECTED.length(), text.indexOf('"', CONNECTED.length()))
        : null;
  }

  @Override
  public boolean binary() {
    return false;
  }

  @Override
  public byte[] message(String address, int bytes) {
    String head = "42[\"signal\",\"" + address + "\",\"";
    String payload = "0".repeat(bytes - head.length() - TAIL.length());
    return (head + payload + TAIL).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int tail() {
    return TAIL.length();
  }
}
