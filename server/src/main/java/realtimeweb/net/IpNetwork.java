package realtimeweb.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.protocol.Nullable;

/**
 * All addresses that begin with the same bits, as {@code 10.0.0.0/8} (RFC 4632, RFC 4291).
 *
 * @param bits as many of the first address count
 */
public record IpNetwork(InetAddress first, int bits) {
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");
  private static final Pattern BITS = Pattern.compile("(.*)/([0-9]{1,3})");

  /** The address that the text spells out, or null: no name is ever looked up. */
  public static @Nullable InetAddress address(String literal) {
    if (!IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** From {@code address/bits}, or one address alone; null if it is neither. */
  public static @Nullable IpNetwork parse(String text) {
    Matcher parts = BITS.matcher(text);
    InetAddress address = address(parts.matches() ? parts.group(1) : text);
    if (address == null) {
      return null;
    }
    int all = 8 * address.getAddress().length;
    int bits = parts.matches() ? Integer.parseInt(parts.group(2)) : all;
    return bits <= all ? new IpNetwork(address, bits) : null;
  }

  /** Whether the network contains the address; an IPv6 network contains no IPv4 address. */
  public boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    byte[] mask = mask();
    for (int i = 0; i < mask.length; i++) {
      if (((mine[i] ^ other[i]) & mask[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Ones where the addresses agree. */
  public byte[] mask() {
    byte[] mask = new byte[first.getAddress().length];
    for (int bit = 0; bit < bits; bit++) {
      mask[bit / 8] |= (byte) (0x80 >> bit % 8);
    }
    return mask;
  }
}
