package realtimeweb.turn;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import realtimeweb.net.Host;

/** The addresses by which other machines may reach this one. */
public final class OwnAddresses {
  private OwnAddresses() {}

  /** As {@link Host} writes them; the IPv4 ones first. */
  public static List<String> list() throws IOException {
    List<String> ipv4 = new ArrayList<>();
    List<String> ipv6 = new ArrayList<>();
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      if (network.isUp() && !network.isLoopback()) {
        for (InetAddress address : Collections.list(network.getInetAddresses())) {
          String text = Host.of(address);
          if (!address.isLinkLocalAddress() && !address.isLoopbackAddress()) {
            (text.contains(":") ? ipv6 : ipv4).add(text);
          }
        }
      }
    }
    ipv4.addAll(ipv6);
    return ipv4;
  }
}
