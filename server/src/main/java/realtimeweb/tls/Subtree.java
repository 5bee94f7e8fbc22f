package realtimeweb.tls;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/** What the local authority may vouch for (RFC 5280 section 4.2.1.10). */
sealed interface Subtree {
  GeneralName name();

  /** Itself and whatever ends with a dot and it. */
  record Domain(String domain) implements Subtree {
    boolean holds(String host) {
      return host.equals(domain) || host.endsWith("." + domain);
    }

    @Override
    public GeneralName name() {
      return new GeneralName(GeneralName.dNSName, domain);
    }
  }

  /** All addresses that begin with these bits. */
  record Network(InetAddress first, int bits) implements Subtree {
    boolean holds(InetAddress address) {
      byte[] mine = first.getAddress();
      byte[] other = address.getAddress();
      byte[] mask = mask();
      if (mine.length != other.length) {
        return false;
      }
      for (int i = 0; i < mask.length; i++) {
        if (((mine[i] ^ other[i]) & mask[i]) != 0) {
          return false;
        }
      }
      return true;
    }

    private byte[] mask() {
      byte[] mask = new byte[first.getAddress().length];
      for (int bit = 0; bit < bits; bit++) {
        mask[bit / 8] |= (byte) (0x80 >> bit % 8);
      }
      return mask;
    }

    /** Address and mask, one after the other. */
    @Override
    public GeneralName name() {
      byte[] mask = mask();
      byte[] both = Arrays.copyOf(first.getAddress(), 2 * mask.length);
      for (int i = 0; i < mask.length; i++) {
        both[i] &= mask[i];
      }
      System.arraycopy(mask, 0, both, mask.length, mask.length);
      return new GeneralName(GeneralName.iPAddress, new DEROctetString(both));
    }
  }

  /** Private, shared, loopback, link-local and unique local: RFC 1918, 6598, 1122, 3927, 4193. */
  List<Network> PRIVATE =
      List.of(
          network("10.0.0.0", 8),
          network("172.16.0.0", 12),
          network("192.168.0.0", 16),
          network("100.64.0.0", 10),
          network("127.0.0.0", 8),
          network("169.254.0.0", 16),
          network("::1", 128),
          network("fc00::", 7),
          network("fe80::", 10));

  /** Everything private, .local, and what this machine is called beside. */
  static Set<Subtree> around(LocalNames names) {
    Set<Subtree> all = new LinkedHashSet<>(PRIVATE);
    all.add(new Domain("local"));
    names.hosts().stream()
        .filter(host -> !host.endsWith(".local"))
        .forEach(host -> all.add(new Domain(host)));
    for (InetAddress address : names.addresses()) {
      if (!hold(all, address)) {
        all.add(new Network(address, address instanceof Inet4Address ? 32 : 64));
      }
    }
    return all;
  }

  static boolean hold(Collection<Subtree> all, InetAddress address) {
    return all.stream()
        .anyMatch(tree -> tree instanceof Network network && network.holds(address));
  }

  static boolean hold(Collection<Subtree> all, String host) {
    return all.stream().anyMatch(tree -> tree instanceof Domain domain && domain.holds(host));
  }

  static NameConstraints permitted(Collection<Subtree> all) {
    List<GeneralSubtree> trees = new ArrayList<>();
    all.forEach(tree -> trees.add(new GeneralSubtree(tree.name())));
    return new NameConstraints(trees.toArray(GeneralSubtree[]::new), null);
  }

  /** What a certificate's constraints permit. */
  static Set<Subtree> of(NameConstraints constraints) {
    Set<Subtree> all = new LinkedHashSet<>();
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
      return new Network(InetAddress.getByAddress(Arrays.copyOf(addressAndMask, half)), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Network network(String literal, int bits) {
    try {
      return new Network(InetAddress.getByName(literal), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
