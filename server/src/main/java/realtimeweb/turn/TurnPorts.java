package realtimeweb.turn;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;
import realtimeweb.net.Host;

/** The ports that coturn listens on. */
final class TurnPorts {
  private static final int ATTEMPTS = 50;
  private static final int ATTEMPT_MILLIS = 200;
  private static final int CREDENTIAL_SECONDS = 60;
  private static final int LAST_OF_SYSTEM = 1_023;

  private static final SSLSocketFactory PLAIN = (SSLSocketFactory) SSLSocketFactory.getDefault();

  private final TurnPlan plan;
  private final String secret;

  TurnPorts(TurnPlan plan, String secret) {
    this.plan = plan;
    this.secret = secret;
  }

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
      if (port <= LAST_OF_SYSTEM && !answers(at)) {
        // coturn itself may have a right that this program lacks; awaitRelay sees whether it has
        return;
      }
      throw new IOException(
          Host.withPort(address, port)
              + " cannot be taken for TURN ("
              + e.getMessage()
              + "); if the system runs a coturn of its own, end it with: sudo systemctl disable"
              + " --now coturn; or choose --turn-port, --turn-tls-port or --turn-listen.",
          e);
    }
  }

  private static boolean answers(InetSocketAddress at) {
    try (Socket probe = new Socket()) {
      probe.connect(at, ATTEMPT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns when it relays; as long as it cannot take one of its ports it does not at all.
   *
   * @throws IOException with one sentence, if it does not within about half a minute
   */
  void awaitRelay() throws IOException {
    String host = plan.addresses().get(0);
    TurnUrl url = new TurnUrl(true, false, false, host, plan.port());
    for (int i = 1; !relays(url); i++) {
      if (i == ATTEMPTS) {
        String at = "coturn runs, but does not relay at " + Host.withPort(host, plan.port());
        throw new IOException(
            Math.min(plan.port(), plan.tlsPort()) > LAST_OF_SYSTEM
                ? at + "."
                : at
                    + "; for ports below 1024 it needs a right: sudo setcap"
                    + " cap_net_bind_service=+ep $(command -v turnserver)");
      }
      pause();
    }
  }

  private boolean relays(TurnUrl url) {
    long soon = System.currentTimeMillis() / 1_000 + CREDENTIAL_SECONDS;
    TurnCredentials own = TurnCredentials.mint(secret, soon, "start");
    try {
      new TurnTrial(url, PLAIN, ATTEMPT_MILLIS).relay(own.username(), own.credential());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(ATTEMPT_MILLIS / 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
