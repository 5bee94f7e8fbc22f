package realtimeweb.endtoend.stage.program;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Every byte of one TCP connection, both ways. */
final class Recording {
  private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream fromClient = new ByteArrayOutputStream();
  private final ByteArrayOutputStream fromServer = new ByteArrayOutputStream();

  ByteArrayOutputStream fromClient() {
    return fromClient;
  }

  ByteArrayOutputStream fromServer() {
    return fromServer;
  }

  /** What the client told: the requests, and after an upgrade the unmasked payloads. */
  byte[] told() {
    byte[] bytes = fromClient.toByteArray();
    return isWebSocket(bytes) ? opened(bytes) : bytes;
  }

  /**
   * What the server told: its payloads after an upgrade. Pages and scripts are not among them; they
   * are the same for everybody and full of the words a test looks for.
   */
  byte[] answered() {
    return isWebSocket(fromClient.toByteArray()) ? opened(fromServer.toByteArray()) : new byte[0];
  }

  private static boolean isWebSocket(byte[] request) {
    int end = Math.max(Bytes.indexOf(request, HEAD_END), 0);
    String head = new String(request, 0, end, StandardCharsets.ISO_8859_1);
    return head.toLowerCase(Locale.ROOT).contains("upgrade: websocket");
  }

  /** The head as it is, then the payloads. */
  private static byte[] opened(byte[] stream) {
    int end = Bytes.indexOf(stream, HEAD_END);
    if (end < 0) {
      return stream;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(stream, 0, end + HEAD_END.length);
    all.writeBytes(WebSocketFrames.payloads(stream, end + HEAD_END.length));
    return all.toByteArray();
  }
}
