package realtimeweb.net;

import java.net.InetAddress;
import java.util.StringJoiner;

/** The canonical text of an address: RFC 5952 for IPv6, without a zone. */
final class IpText {
  private static final int GROUPS = 8;

  private IpText() {}

  static String of(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == Integer.BYTES ? address.getHostAddress() : of(groups(bytes));
  }

  private static int[] groups(byte[] bytes) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF);
    }
    return groups;
  }

  private static String of(int[] groups) {
    int begin = 0;
    int length = 0;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zerosAt(groups, i);
      if (zeros > length) {
        begin = i;
        length = zeros;
      }
    }
    // One group of zeros alone is not shortened (section 4.2.2).
    return length < 2
        ? joined(groups, 0, GROUPS)
        : joined(groups, 0, begin) + "::" + joined(groups, begin + length, GROUPS);
  }

  private static int zerosAt(int[] groups, int from) {
    int end = from;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - from;
  }

  private static String joined(int[] groups, int from, int to) {
    StringJoiner text = new StringJoiner(":");
    for (int i = from; i < to; i++) {
      text.add(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }
}
