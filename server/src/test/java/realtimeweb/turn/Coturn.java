package realtimeweb.turn;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.events.Event;

/** A real coturn on this machine's own address, managed, and what a client may ask of it. */
public final class Coturn implements AutoCloseable {
  public static final String SECRET = "between us";
  private static final int PATIENCE_MILLIS = 5_000;

  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  public final TurnPlan plan;
  final ManagedTurn turn;

  private Coturn(TurnPlan plan, ManagedTurn.Certificate certificate) throws IOException {
    this.plan = plan;
    this.turn = ManagedTurn.start(plan, SECRET, certificate, this::log);
  }

  public static Coturn start() throws IOException {
    return start(plan(), () -> null);
  }

  public static Coturn start(TurnPlan plan, ManagedTurn.Certificate certificate)
      throws IOException {
    return new Coturn(plan, certificate);
  }

  /** On ports that are free at the moment. */
  public static TurnPlan plan() throws IOException {
    String own = OwnAddresses.list().get(0);
    return new TurnPlan(
        "", freePort(own), freePort(own), List.of(own), List.of(), 50_000, 50_099, 20);
  }

  /** Free for TCP and for UDP. */
  private static int freePort(String name) throws IOException {
    InetAddress address = InetAddress.getByName(name);
    while (true) {
      try (ServerSocket tcp = new ServerSocket(0, 1, address)) {
        if (isFreeForUdp(address, tcp.getLocalPort())) {
          return tcp.getLocalPort();
        }
      }
    }
  }

  private static boolean isFreeForUdp(InetAddress address, int port) throws IOException {
    try (DatagramSocket udp = new DatagramSocket(port, address)) {
      return udp.isBound();
    } catch (BindException taken) {
      return false;
    }
  }

  private void log(Event event, Object... facts) {
    events.add(event.label());
  }

  List<String> events() {
    return List.copyOf(events);
  }

  String address() {
    return plan.addresses().get(0);
  }

  TurnClient udp() throws IOException {
    return new TurnClient(UdpTransport.open(address(), plan.port(), PATIENCE_MILLIS));
  }

  TurnClient tcp() throws IOException {
    return new TurnClient(StreamTransport.tcp(address(), plan.port(), PATIENCE_MILLIS));
  }

  /** Good for so many seconds from now. */
  static TurnCredentials credentials(int seconds) {
    long now = System.currentTimeMillis() / 1_000;
    return TurnCredentials.mint(SECRET, now + seconds, "00a1b2c3d4e5f607");
  }

  /** The process that serves; null while there is none. */
  @Nullable
  ProcessHandle process() {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().command().orElse("").endsWith("/turnserver"))
        .findFirst()
        .orElse(null);
  }

  @Override
  public void close() {
    turn.stop();
  }
}
