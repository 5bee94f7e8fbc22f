package realtimeweb.server;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import realtimeweb.net.Host;
import realtimeweb.protocol.Nullable;
import realtimeweb.server.settings.Option;
import realtimeweb.server.settings.Settings;

/** Checks beforehand that the server can listen, since the errors of a failed start differ. */
final class BindCheck {
  private static final int LAST_SYSTEM_PORT = 1_023;
  private static final int CONNECT_MILLIS = 500;

  private final Settings settings;

  BindCheck(Settings settings) {
    this.settings = settings;
  }

  /**
   * Binds each port, and releases it.
   *
   * @throws IOException with one sentence that names the problem and what to do
   */
  void check() throws IOException {
    InetAddress address = address();
    refuse(ofAddress(address));
    refuse(ofPort(Option.PORT, address, settings.port()));
    if (settings.https().isOn()) {
      refuse(ofPort(Option.HTTPS_PORT, address, settings.https().port()));
    }
  }

  private static void refuse(@Nullable String reason) throws IOException {
    if (reason != null) {
      throw new IOException(reason);
    }
  }

  private InetAddress address() throws IOException {
    String host = settings.host();
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IOException(
          host.contains(":") ? noIpv6() : "--host is " + host + ", but no address is known for it.",
          e);
    }
  }

  private @Nullable String ofAddress(InetAddress address) {
    String failure = failure(address, 0);
    if (failure == null) {
      return null;
    }
    return address instanceof Inet6Address && failure(anyIpv6(address), 0) != null
        ? noIpv6()
        : "--host is "
            + settings.host()
            + ", but that is no address of this machine ("
            + failure
            + "); 0.0.0.0 stands for all that it has.";
  }

  private static InetAddress anyIpv6(InetAddress address) {
    try {
      return InetAddress.getByAddress(new byte[address.getAddress().length]);
    } catch (UnknownHostException e) {
      return address;
    }
  }

  private String noIpv6() {
    return "--host is "
        + settings.host()
        + ", but this machine, or this Java, has no IPv6; 0.0.0.0 stands for all of IPv4, and"
        + " 127.0.0.1 for this machine alone.";
  }

  private @Nullable String ofPort(Option option, InetAddress address, int port) {
    String failure = failure(address, port);
    if (failure == null) {
      return null;
    }
    String at = Host.withPort(settings.host(), port);
    return port <= LAST_SYSTEM_PORT && !answers(address, port)
        ? "This user may not listen at "
            + at
            + " ("
            + failure
            + "); choose another port with "
            + option.flag()
            + ", or allow it, on Linux with: sudo sysctl net.ipv4.ip_unprivileged_port_start=80"
        : at + " is in use by another program; choose another port with " + option.flag() + ".";
  }

  /** Null if the server can listen there. */
  private static @Nullable String failure(InetAddress address, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address, port));
      return null;
    } catch (IOException | IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
