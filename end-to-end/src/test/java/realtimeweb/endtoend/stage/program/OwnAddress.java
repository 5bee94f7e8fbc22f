package realtimeweb.endtoend.stage.program;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;

/** The machine's own IPv4 address, as another machine would reach it. */
public final class OwnAddress {
  private OwnAddress() {}

  public static String find() {
    try {
      for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (network.isUp() && !network.isLoopback()) {
          for (var address : Collections.list(network.getInetAddresses())) {
            if (address instanceof Inet4Address) {
              return address.getHostAddress();
            }
          }
        }
      }
    } catch (SocketException e) {
      throw new IllegalStateException("the network interfaces cannot be listed", e);
    }
    throw new IllegalStateException("WebRTC needs a network interface besides the loopback one");
  }
}
