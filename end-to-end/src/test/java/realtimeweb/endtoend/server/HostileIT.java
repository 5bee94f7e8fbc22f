package realtimeweb.endtoend.server;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.RawSocket;
import realtimeweb.endtoend.stage.program.RecordingProxy;
import realtimeweb.protocol.Wire;

/** Beside a running call, somebody sends the server whatever might hurt. */
class HostileIT {
  private static final Pattern ROOM = Pattern.compile("\"room\":\"([\\w-]{22})\"");
  private static final Pattern MEMBER = Pattern.compile("\"([0-9a-f]{16})\"");

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void brokenSocketsDisturbNoCall() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("fortress", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("fortress", "Bảo");
    lan.meets("Bảo");
    for (Consumer<RawSocket> attack : attacks()) {
      try (RawSocket socket = RawSocket.connect(jar.port(), Jar.SOCKET_PATH)) {
        attack.accept(socket);
        socket.sendFrame(RawSocket.CLOSE, bytes(0x03, 0xe8));
        socket.readToEnd();
      }
    }
    isUndisturbed(lan, bao);
  }

  @Test
  void aStrangerWhoKnowsTheRoomAddressDisturbsNoCall() {
    Jar jar = stage.server();
    RecordingProxy proxy = stage.proxy(jar);
    Tab lan = stage.chromium(proxy.url()).enters("fortress", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("fortress", "Bảo");
    lan.meets("Bảo");
    try (RawSocket stranger = RawSocket.connect(jar.port(), Jar.SOCKET_PATH)) {
      stranger.sendText(join(roomAddress(proxy)));
      String joined = stranger.readUntil("rotationSeconds");
      MEMBER.matcher(joined).results().forEach(id -> sendGarbage(stranger, id.group(1)));
      isUndisturbed(lan, bao);
    }
    isUndisturbed(lan, bao);
  }

  private static List<Consumer<RawSocket>> attacks() {
    return List.of(
        socket -> socket.sendText("no json"),
        socket -> socket.sendText("{\"type\":\"join\"}"),
        socket -> socket.sendText("[".repeat(4000)),
        socket -> socket.sendText(join("x")),
        socket -> socket.sendText("{\"type\":\"nonsense\"}"),
        socket -> socket.sendText("x".repeat(Wire.MAX_CONTROL_BYTES + 1)),
        socket -> socket.sendFrame(RawSocket.BINARY, new byte[Wire.MAX_FRAME_BYTES + 1]),
        socket -> socket.sendFrame(RawSocket.BINARY, new byte[3]),
        socket -> socket.sendFrame(RawSocket.TEXT, bytes(0xc3, 0x28)),
        // a reserved opcode
        socket -> socket.sendFrame(0x3, bytes(1, 2, 3)),
        // an unmasked frame
        socket -> socket.send(bytes(0x81, 0x02, 'h', 'i')),
        // a frame of 2^63 - 1 bytes
        socket ->
            socket.send(
                bytes(0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0)));
  }

  private static void sendGarbage(RawSocket socket, String to) {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 12, 29, 65, 1000, 60_000}) {
      byte[] frame = new byte[Wire.ID_BYTES + size];
      random.nextBytes(frame);
      System.arraycopy(id(to), 0, frame, 0, Wire.ID_BYTES);
      socket.sendFrame(RawSocket.BINARY, frame);
    }
  }

  private static void isUndisturbed(Tab lan, Tab bao) {
    Reception.comesIn(lan.sees("Bảo"));
    Reception.comesIn(bao.sees("Lan"));
    lan.chat().says("still here");
    bao.chat().reads("still here");
  }

  private static String join(String room) {
    return "{\"type\":\"join\",\"version\":"
        + Wire.VERSION
        + ",\"room\":\""
        + room
        + "\",\"card\":\"\",\"ticket\":\"AAAAAAAAAAAAAAAAAAAAAA\"}";
  }

  private static String roomAddress(RecordingProxy proxy) {
    Matcher found = ROOM.matcher(proxy.told());
    if (!found.find()) {
      throw new AssertionError("the proxy saw nobody join");
    }
    return found.group(1);
  }

  private static byte[] id(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] bytes(int... values) {
    byte[] all = new byte[values.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) values[i];
    }
    return all;
  }
}
