package realtimeweb.session.invite;

import realtimeweb.protocol.Nullable;
import realtimeweb.secure.NameNormalization;
import realtimeweb.secure.RandomText;
import realtimeweb.secure.noise.Crypto;

/**
 * Where somebody wants to go who typed or pasted this: a room by its name, or by its link.
 *
 * @param room of no meaning where there is a mistake
 * @param mistake null if that is a room
 * @param host of the other server that a link leads to, else empty
 */
public record Destination(Room room, @Nullable InputMistake mistake, String host) {
  private static final Room NOWHERE = new Room("", "", "");
  private static final int ID_BYTES = 6;
  private static final String SCHEME_END = "://";

  /**
   * Reads what stands in a field.
   *
   * @param here the page's own host, with its port if that is not the scheme's own
   * @param passphrase typed beside it, or empty
   */
  public static Destination of(Crypto crypto, String here, String typed, String passphrase) {
    String text = typed.substring(firstSeen(typed));
    int address = address(text);
    int hash = text.indexOf('#', Math.max(address, 0));
    if (address < 0 && (hash < 0 || !leads(text.substring(0, hash), here))) {
      return named(crypto, typed, passphrase);
    }
    String link = text.substring(Math.max(address, 0));
    String host = host(link);
    if (!host.isEmpty() && !host.equals(canonical(here))) {
      return new Destination(NOWHERE, InputMistake.LINK_ELSEWHERE, host);
    }
    Room room = room(crypto, fragment(link));
    if (room == null) {
      return new Destination(NOWHERE, InputMistake.LINK_DAMAGED, "");
    }
    boolean nameless = room.id().isEmpty();
    return new Destination(
        !room.isPrivate() && !passphrase.isEmpty() ? room.with(passphrase) : room,
        nameless ? InputMistake.LINK_WITHOUT_ROOM : InputRules.in(room),
        "");
  }

  /**
   * A new private room under the name that was typed, if any; a private room's link leads there.
   */
  public static Destination newPrivate(Crypto crypto, String here, String typed) {
    Destination to = of(crypto, here, typed, "");
    InputMistake wrong = to.mistake();
    if (wrong == null || wrong == InputMistake.ROOM_MISSING) {
      Room room = to.room().isPrivate() ? to.room() : drawn(crypto, to.room().id());
      return new Destination(room, null, "");
    }
    boolean tooLong = wrong == InputMistake.ROOM_TOO_LONG;
    return tooLong ? new Destination(NOWHERE, InputMistake.PRIVATE_NAME_TOO_LONG, "") : to;
  }

  private static Room drawn(Crypto crypto, String wanted) {
    String id = wanted.isEmpty() ? RandomText.draw(crypto, ID_BYTES) : wanted;
    return new Room(id, RoomSecret.draw(crypto), "");
  }

  /** A name; or what it would be a pity to take for one. */
  private static Destination named(Crypto crypto, String typed, String passphrase) {
    String name = NameNormalization.of(crypto, typed);
    Room secret = name.indexOf(' ') < 0 ? RoomLink.withSecret(crypto, name) : null;
    Room room = secret == null ? new Room(name, "", passphrase) : secret;
    return new Destination(room, InputRules.in(room), "");
  }

  /** Words may follow an address; in a secret, a line may be broken. */
  private static @Nullable Room room(Crypto crypto, String fragment) {
    Room whole = RoomLink.parse(crypto, fragment);
    return whole != null && whole.isPrivate()
        ? whole
        : RoomLink.parse(crypto, fragment.substring(0, firstBlank(fragment)));
  }

  private static String fragment(String link) {
    int hash = link.indexOf('#');
    int encoded = link.indexOf("%23");
    if (hash >= 0) {
      return link.substring(hash + 1);
    }
    return encoded < 0 ? "" : link.substring(encoded + 3);
  }

  /** Where an address with its scheme begins; -1 if there is none. */
  private static int address(String text) {
    int end = text.indexOf(SCHEME_END);
    while (end >= 0) {
      for (String scheme : new String[] {"https", "http"}) {
        int start = end - scheme.length();
        if (start >= 0 && lower(text.substring(start, end)).equals(scheme)) {
          return start;
        }
      }
      end = text.indexOf(SCHEME_END, end + 1);
    }
    return -1;
  }

  /** Whether what stands before a # is nothing, or an address without a scheme. */
  private static boolean leads(String before, String here) {
    if (firstBlank(before) < before.length()) {
      return false;
    }
    int slash = before.indexOf('/');
    String host = host(before);
    boolean addressed = host.indexOf('.') > 0 || host.indexOf(':') > 0 || host.equals("localhost");
    return before.isEmpty()
        || before.startsWith("/")
        || host.equals(canonical(here))
        || (slash > 0 && addressed);
  }

  /** Host and port of an address; empty if it begins with its fragment. */
  private static String host(String address) {
    int scheme = address.indexOf(SCHEME_END);
    int from = scheme < 0 ? 0 : scheme + SCHEME_END.length();
    int end = from;
    while (end < address.length() && "/?#\\%".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(from, end);
    return canonical(authority.substring(authority.lastIndexOf('@') + 1));
  }

  /** In lower case, and without a port that may be left out. */
  private static String canonical(String host) {
    String lower = lower(host);
    for (String port : new String[] {":443", ":80"}) {
      if (lower.endsWith(port)) {
        return lower.substring(0, lower.length() - port.length());
      }
    }
    return lower;
  }

  private static String lower(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return out.toString();
  }

  private static int firstSeen(String text) {
    int at = 0;
    while (at < text.length() && NameNormalization.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int firstBlank(String text) {
    int at = 0;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000';
  }
}
