package realtimeweb.benchmarks.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.benchmarks.load.BareDialect;
import realtimeweb.benchmarks.load.Dialect;
import realtimeweb.benchmarks.load.OurDialect;
import realtimeweb.benchmarks.load.PeerJsDialect;
import realtimeweb.benchmarks.load.SocketIoDialect;

/**
 * A relay to be measured.
 *
 * @param command without the port, which is its last argument or replaces {@link #PORT}
 */
public record Contestant(String name, Dialect dialect, List<String> command) {
  /** Placeholder for the port in a command. */
  public static final String PORT = "{port}";

  /** What docs/performance.md recommends where memory is short. */
  public static final List<String> LEAN =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms16m",
          "-Xmx512m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-Xss256k",
          "-XX:-UsePerfData");

  private static final List<String> WITHOUT_LIMITS =
      List.of(
          "REALTIMEWEB_MAX_MESSAGES_PER_SECOND=1000000",
          "REALTIMEWEB_MESSAGE_BURST=1000000",
          "REALTIMEWEB_MAX_BYTES_PER_SECOND=1073741824",
          "REALTIMEWEB_BYTE_BURST=1073741824",
          "REALTIMEWEB_MAX_ROOM_BYTES_PER_SECOND=1073741824",
          "REALTIMEWEB_MAX_ROOMS=1000000",
          "REALTIMEWEB_MAX_MEMBERS_PER_ROOM=1000",
          "REALTIMEWEB_MAX_CONNECTIONS_PER_ADDRESS=1000000",
          "REALTIMEWEB_MAX_NEW_CONNECTIONS_PER_MINUTE=1000000",
          "REALTIMEWEB_MAX_ASKS_PER_MINUTE=1000000");
  private static final Path INSTALLED = Path.of("benchmarks/target/peers");

  /** RealtimeWeb by {@code java -jar}. */
  public static Contestant ours(String jar) {
    return ours("RealtimeWeb", jar, List.of());
  }

  /** RealtimeWeb with flags for the JVM, and its settings in the environment. */
  public static Contestant ours(String name, String jar, List<String> flags) {
    List<String> command = new ArrayList<>(List.of("env", "REALTIMEWEB_PORT=" + PORT));
    command.addAll(WITHOUT_LIMITS);
    command.add("java");
    command.addAll(flags);
    command.addAll(List.of("-jar", jar));
    return new Contestant(name, new OurDialect(), command);
  }

  /** What a user would pick instead, as far as it is installed. */
  public static List<Contestant> peers() {
    List<Contestant> peers = new ArrayList<>();
    peers.add(node("Node ws", "ws.js", new BareDialect(true)));
    peers.add(node("socket.io", "socketio.js", new SocketIoDialect()));
    peers.add(node("PeerJS server", "peerjs.js", new PeerJsDialect()));
    peers.add(
        new Contestant(
            "Python websockets",
            new BareDialect(true),
            List.of(INSTALLED + "/venv/bin/python", INSTALLED + "/relay.py", PORT)));
    peers.removeIf(peer -> !peer.isInstalled());
    return peers;
  }

  /** The same work by less: Undertow's own WebSockets, and sockets without any. */
  public static List<Contestant> limits() {
    return List.of(
        java("bare Undertow WebSockets", BareUndertow.class, true),
        java("limit: bare NIO, no WebSocket", BareNio.class, false));
  }

  private static Contestant node(String name, String script, Dialect dialect) {
    return new Contestant(name, dialect, List.of("node", INSTALLED + "/" + script, PORT));
  }

  private static Contestant java(String name, Class<?> main, boolean webSocket) {
    String classPath = System.getProperty("java.class.path");
    return new Contestant(
        name,
        new BareDialect(webSocket),
        List.of("java", "-XX:+UseSerialGC", "-cp", classPath, main.getName(), PORT));
  }

  private boolean isInstalled() {
    return Files.exists(Path.of(command.get(1)))
        && (!command.get(0).equals("node") || Files.exists(INSTALLED.resolve("node_modules")));
  }
}
