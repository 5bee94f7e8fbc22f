package realtimeweb.endtoend.stage.program;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * What an operator, or anybody on the wire, could write down: a TCP proxy that keeps every byte.
 */
public final class RecordingProxy implements AutoCloseable {
  private final ServerSocket listener;
  private final int serverPort;
  private final List<Recording> recordings = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  private RecordingProxy(ServerSocket listener, int serverPort) {
    this.listener = listener;
    this.serverPort = serverPort;
  }

  /** Listens on a free port and passes everything on to that port of this machine. */
  public static RecordingProxy before(int serverPort) {
    try {
      ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      RecordingProxy proxy = new RecordingProxy(listener, serverPort);
      daemon(proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where browsers find the page through the proxy. */
  public String url() {
    return "http://localhost:" + listener.getLocalPort();
  }

  /** Whether the text, or a usual encoding of it, went over the wire in either direction. */
  public boolean heard(String text) {
    List<byte[]> disguises = Disguises.of(text);
    return payloads().anyMatch(payload -> disguises.stream().anyMatch(d -> has(payload, d)));
  }

  /** Everything that clients told, one character a byte; for reading what is not secret. */
  public String told() {
    StringBuilder all = new StringBuilder();
    recordings.forEach(r -> all.append(new String(r.told(), StandardCharsets.ISO_8859_1)));
    return all.toString();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private Stream<byte[]> payloads() {
    return recordings.stream().flatMap(r -> Stream.of(r.told(), r.answered()));
  }

  private static boolean has(byte[] payload, byte[] part) {
    return Bytes.indexOf(payload, part) >= 0;
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        sockets.add(client);
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        sockets.add(server);
        Recording recording = new Recording();
        recordings.add(recording);
        daemon(() -> pass(client, server, recording.fromClient()));
        daemon(() -> pass(server, client, recording.fromServer()));
      }
    } catch (IOException e) {
      // the listener was closed
    }
  }

  private static void pass(Socket from, Socket to, OutputStream record) {
    byte[] buffer = new byte[16 * 1024];
    try (from;
        to) {
      for (int n = read(from, buffer); n >= 0; n = read(from, buffer)) {
        record.write(buffer, 0, n);
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException e) {
      // one end hung up; both sockets are closed
    }
  }

  private static int read(Socket from, byte[] buffer) throws IOException {
    return from.getInputStream().read(buffer);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "recording proxy");
    thread.setDaemon(true);
    thread.start();
  }
}
