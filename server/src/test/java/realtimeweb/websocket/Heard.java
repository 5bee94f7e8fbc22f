package realtimeweb.websocket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All that a parser said, in order, as lines. */
final class Heard implements Receiver {
  final List<String> lines = new ArrayList<>();

  private static String hex(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    return HexFormat.of().formatHex(copy);
  }

  @Override
  public void text(ByteBuffer utf8) {
    lines.add("text " + StandardCharsets.UTF_8.decode(utf8));
  }

  @Override
  public void binary(ByteBuffer message) {
    lines.add("binary " + hex(message));
  }

  @Override
  public void ping(ByteBuffer payload) {
    lines.add("ping " + hex(payload));
  }

  @Override
  public void pong(ByteBuffer payload) {
    lines.add("pong " + hex(payload));
  }

  @Override
  public void close(int code) {
    lines.add("close " + code);
  }

  @Override
  public void tooLarge() {
    lines.add("tooLarge");
  }

  @Override
  public void failed(int code, String rule) {
    lines.add("failed " + code + " " + rule);
  }
}
