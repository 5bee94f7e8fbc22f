package realtimeweb.turn;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.net.Host;

/** TURN URLs of the managed coturn. */
final class ManagedUrls {
  private ManagedUrls() {}

  /**
   * @param host what the client calls this server; empty if unknown
   */
  static List<String> of(TurnPlan plan, String host, boolean tls) {
    String name = plan.host().isEmpty() ? reachable(plan, host) : Host.inUrl(plan.host());
    String plain = name + ":" + plan.port();
    List<String> urls =
        new ArrayList<>(
            List.of(
                "stun:" + plain,
                "turn:" + plain + "?transport=udp",
                "turn:" + plain + "?transport=tcp"));
    if (tls) {
      urls.add("turns:" + name + ":" + plan.tlsPort() + "?transport=tcp");
    }
    return urls;
  }

  /** coturn does not listen where only this machine can reach it. */
  private static String reachable(TurnPlan plan, String host) {
    boolean loopback =
        host.equals("localhost")
            || host.endsWith(".localhost")
            || host.startsWith("127.")
            || host.equals("[::1]");
    return loopback || host.isEmpty() ? Host.inUrl(plan.addresses().get(0)) : host;
  }
}
