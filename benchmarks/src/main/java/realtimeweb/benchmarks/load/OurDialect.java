package realtimeweb.benchmarks.load;

import realtimeweb.protocol.Nullable;

/** RealtimeWeb's own protocol, as PROTOCOL.md has it. */
public final class OurDialect extends BareDialect {
  /** Of WebSocket frames. */
  public OurDialect() {
    super(true);
  }

  @Override
  public String path(int room, int member) {
    return "/ws";
  }

  @Override
  public String greeting(int room, int member) {
    return "{\"type\":\"join\",\"version\":3,\"room\":\""
        + padded("room", room)
        + "\",\"card\":\"\",\"ticket\":\""
        + padded("t" + member + "m", room)
        + "\"}";
  }

  // The last of 22 characters of base64url carries two bits.
  private static String padded(String prefix, int number) {
    String digits = prefix + number;
    return digits + "x".repeat(21 - digits.length()) + "A";
  }

  @Override
  public @Nullable String address(String text, int room, int member) {
    return text.contains("\"type\":\"joined\"") ? super.address(text, room, member) : null;
  }
}
