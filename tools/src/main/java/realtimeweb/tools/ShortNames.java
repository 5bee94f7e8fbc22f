package realtimeweb.tools;

import java.util.Set;

/** Names that nothing else has, the shortest first; neighbours begin alike. */
final class ShortNames {
  private static final String REST =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$_";

  private final String first;
  private final Set<String> taken;
  private int length;
  private int next;

  /** Names that begin with one of these letters and have at least this length. */
  ShortNames(String first, int length, Set<String> taken) {
    this.first = first;
    this.length = length;
    this.taken = taken;
  }

  String next() {
    String name = candidate();
    while (taken.contains(name)) {
      name = candidate();
    }
    return name;
  }

  private String candidate() {
    StringBuilder name = new StringBuilder();
    int rest = next++;
    for (int i = 1; i < length; i++) {
      name.insert(0, REST.charAt(rest % REST.length()));
      rest /= REST.length();
    }
    if (rest < first.length()) {
      return name.insert(0, first.charAt(rest)).toString();
    }
    length++;
    next = 0;
    return candidate();
  }
}
