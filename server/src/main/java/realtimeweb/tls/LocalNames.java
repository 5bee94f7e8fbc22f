package realtimeweb.tls;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names and addresses of this machine on its network.
 *
 * @param hosts names, with localhost and NAME.local among them
 * @param addresses of all its interfaces, without those that mean something on one link only; the
 *     one that most traffic leaves by is first
 */
public record LocalNames(List<String> hosts, List<InetAddress> addresses) {
  private static final Pattern HOST =
      Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,62}\\.?)*(?<=[a-z0-9])");

  /** An address for documentation (RFC 5737): finding a route to it sends nothing. */
  private static final InetSocketAddress ANYWHERE = new InetSocketAddress("203.0.113.1", 9);

  public LocalNames {
    hosts = List.copyOf(hosts);
    addresses = List.copyOf(addresses);
  }

  /** As it is now. */
  public static LocalNames now() {
    return new LocalNames(hosts(nameOfMachine()), ofInterfaces());
  }

  /** What a machine of this name is called; the name may be whole or its first part. */
  static List<String> hosts(String machine) {
    Set<String> hosts = new TreeSet<>(Set.of("localhost"));
    String name = machine.toLowerCase(Locale.ROOT);
    if (HOST.matcher(name).matches() && !name.matches("[0-9.]+") && !name.startsWith("localhost")) {
      String first = name.replaceFirst("\\..*", "");
      hosts.addAll(List.of(name, first, first + ".local"));
    }
    return List.copyOf(hosts);
  }

  private static String nameOfMachine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "";
    }
  }

  private static List<InetAddress> ofInterfaces() {
    List<InetAddress> all = new ArrayList<>();
    try {
      for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
        if (network.isUp()) {
          network.inetAddresses().filter(LocalNames::isOfUse).forEach(all::add);
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    return sorted(all, preferred());
  }

  /** Link-local IPv6 addresses need a zone, which browsers reject. */
  private static boolean isOfUse(InetAddress address) {
    return address instanceof Inet4Address || !address.isLinkLocalAddress();
  }

  private static InetAddress preferred() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(ANYWHERE);
      return socket.getLocalAddress();
    } catch (IOException | RuntimeException e) {
      return InetAddress.getLoopbackAddress();
    }
  }

  private static List<InetAddress> sorted(Collection<InetAddress> all, InetAddress preferred) {
    return all.stream().map(LocalNames::plain).distinct().sorted(order(preferred)).toList();
  }

  private static Comparator<InetAddress> order(InetAddress preferred) {
    return Comparator.comparing((InetAddress address) -> !address.equals(preferred))
        .thenComparing(InetAddress::isLoopbackAddress)
        .thenComparing(address -> !(address instanceof Inet4Address))
        .thenComparing(InetAddress::getHostAddress);
  }

  /** Without a name and a zone, so that equal addresses are equal. */
  private static InetAddress plain(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Where others on the network reach this machine, the likeliest first. */
  public List<InetAddress> reachable() {
    return addresses.stream().filter(address -> !address.isLoopbackAddress()).toList();
  }
}
