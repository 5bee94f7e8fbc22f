package realtimeweb.tls;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import realtimeweb.net.IpNetwork;

/** A subtree of names that the local authority may certify (RFC 5280 section 4.2.1.10). */
sealed interface NameConstraint {
  GeneralName name();

  /** The domain itself and its subdomains. */
  record Domain(String domain) implements NameConstraint {
    boolean holds(String host) {
      return host.equals(domain) || host.endsWith("." + domain);
    }

    @Override
    public GeneralName name() {
      return new GeneralName(GeneralName.dNSName, domain);
    }
  }

  /** All addresses of a network. */
  record Network(IpNetwork network) implements NameConstraint {
    /** Address and mask, one after the other. */
    @Override
    public GeneralName name() {
      byte[] mask = network.mask();
      byte[] both = Arrays.copyOf(network.first().getAddress(), 2 * mask.length);
      for (int i = 0; i < mask.length; i++) {
        both[i] &= mask[i];
      }
      System.arraycopy(mask, 0, both, mask.length, mask.length);
      return new GeneralName(GeneralName.iPAddress, new DEROctetString(both));
    }
  }

  /** Private, shared, loopback, link-local and unique local: RFC 1918, 6598, 1122, 3927, 4193. */
  List<String> PRIVATE =
      List.of(
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "::1/128",
          "fc00::/7",
          "fe80::/10");

  /** Everything private, .local, and what this machine is called beside. */
  static Set<NameConstraint> around(LocalNames names) {
    Set<NameConstraint> all = new LinkedHashSet<>();
    PRIVATE.forEach(text -> all.add(new Network(Objects.requireNonNull(IpNetwork.parse(text)))));
    all.add(new Domain("local"));
    names.hosts().stream()
        .filter(host -> !host.endsWith(".local"))
        .forEach(host -> all.add(new Domain(host)));
    for (InetAddress address : names.addresses()) {
      if (!hold(all, address)) {
        all.add(new Network(new IpNetwork(address, address instanceof Inet4Address ? 32 : 64)));
      }
    }
    return all;
  }

  static boolean hold(Collection<NameConstraint> all, InetAddress address) {
    return all.stream()
        .anyMatch(tree -> tree instanceof Network network && network.network().contains(address));
  }

  static boolean hold(Collection<NameConstraint> all, String host) {
    return all.stream().anyMatch(tree -> tree instanceof Domain domain && domain.holds(host));
  }

  static NameConstraints permitted(Collection<NameConstraint> all) {
    List<GeneralSubtree> trees = new ArrayList<>();
    all.forEach(tree -> trees.add(new GeneralSubtree(tree.name())));
    return new NameConstraints(trees.toArray(GeneralSubtree[]::new), null);
  }

  /** What a certificate's constraints permit. */
  static Set<NameConstraint> of(NameConstraints constraints) {
    Set<NameConstraint> all = new LinkedHashSet<>();
    for (GeneralSubtree tree : constraints.getPermittedSubtrees()) {
      GeneralName base = tree.getBase();
      if (base.getTagNo() == GeneralName.iPAddress) {
        all.add(network(DEROctetString.getInstance(base.getName()).getOctets()));
      } else if (base.getTagNo() == GeneralName.dNSName) {
        all.add(new Domain(base.getName().toString()));
      }
    }
    return all;
  }

  private static Network network(byte[] addressAndMask) {
    int half = addressAndMask.length / 2;
    int bits = 0;
    for (int i = half; i < addressAndMask.length; i++) {
      bits += Integer.bitCount(addressAndMask[i] & 0xFF);
    }
    try {
      InetAddress first = InetAddress.getByAddress(Arrays.copyOf(addressAndMask, half));
      return new Network(new IpNetwork(first, bits));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
