package realtimeweb.benchmarks.load;

import java.nio.charset.StandardCharsets;
import realtimeweb.protocol.Nullable;

/** What PeerJS clients say to their server: offers by the receiver's id. */
public final class PeerJsDialect implements Dialect {
  private static final String TAIL = "\"}";

  @Override
  public String path(int room, int member) {
    return "/peerjs?key=peerjs&id=" + id(room, member) + "&token=t" + member + "&version=1.5.5";
  }

  private static String id(int room, int member) {
    return "r" + room + "m" + member;
  }

  @Override
  public @Nullable String greeting(int room, int member) {
    return null;
  }

  @Override
  public @Nullable String address(String text, int room, int member) {
    return text.contains("\"OPEN\"") ? id(room, member) : null;
  }

  @Override
  public boolean binary() {
    return false;
  }

  @Override
  public byte[] message(String address, int bytes) {
    String head = "{\"type\":\"OFFER\",\"dst\":\"" + address + "\",\"payload\":\"";
    String payload = "0".repeat(bytes - head.length() - TAIL.length());
    return (head + payload + TAIL).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int tail() {
    return TAIL.length();
  }
}
