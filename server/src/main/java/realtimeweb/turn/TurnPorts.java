package realtimeweb.turn;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports that coturn shall listen on. */
final class TurnPorts {
  private static final int ATTEMPTS = 50;
  private static final int ATTEMPT_MILLIS = 200;

  private TurnPorts() {}

  /**
   * coturn itself would try again for ever.
   *
   * @throws IOException with one sentence that names the first that is not free
   */
  static void checkFree(TurnPlan plan, boolean tls) throws IOException {
    for (String address : plan.addresses()) {
      check(address, plan.port());
      if (tls) {
        check(address, plan.tlsPort());
      }
    }
  }

  private static void check(String address, int port) throws IOException {
    InetSocketAddress at = new InetSocketAddress(InetAddress.getByName(address), port);
    try (ServerSocket tcp = new ServerSocket()) {
      tcp.bind(at);
      new DatagramSocket(at).close();
    } catch (IOException e) {
      throw new IOException(
          address
              + ":"
              + port
              + " cannot be taken for TURN ("
              + e.getMessage()
              + "); if the system runs a coturn of its own, end it with: sudo systemctl disable"
              + " --now coturn; or choose --turn-port, --turn-tls-port or --turn-listen.",
          e);
    }
  }

  /** Whether it comes to answer within ten seconds. */
  static boolean answers(TurnPlan plan) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try (StunTransport udp =
          UdpTransport.open(plan.addresses().get(0), plan.port(), ATTEMPT_MILLIS)) {
        new TurnClient(udp).binding();
        return true;
      } catch (IOException e) {
        pause();
      }
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(ATTEMPT_MILLIS / 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
