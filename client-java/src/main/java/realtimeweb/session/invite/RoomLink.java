package realtimeweb.session.invite;

import realtimeweb.protocol.Nullable;
import realtimeweb.secure.NameNormalization;
import realtimeweb.secure.noise.Crypto;

/**
 * A room as the page's fragment: {@code id}, {@code id/secret} of a private room, or {@code
 * id/passphrase}, word for word, of a room that has one. The id is percent-encoded; one with a
 * slash in it is {@code id/open}. PROTOCOL.md, "Links", has the whole grammar.
 */
public final class RoomLink {
  private static final String GUARDED = "passphrase";
  private static final String OPEN = "open";

  /** What a sentence puts behind a link; an id that ends so is encoded to its end. */
  private static final String BEHIND = ".,;:!?)]}>'\"*";

  private RoomLink() {}

  public static String of(Room room) {
    if (room.isPrivate()) {
      return PercentEncoding.encode(room.id()) + "/" + room.secret();
    }
    if (room.guarded()) {
      return PercentEncoding.encode(room.id()) + "/" + GUARDED;
    }
    return hasSlash(room.id())
        ? PercentEncoding.encode(room.id()) + "/" + OPEN
        : withoutEnd(PercentEncoding.encode(room.id()));
  }

  /**
   * The room that a fragment names, even if it was altered on its way, as long as it can mean one
   * room only; its id is empty if the fragment is. Null if the link is damaged: above all, what was
   * the link of a private room never becomes an open one.
   */
  public static @Nullable Room parse(Crypto crypto, String fragment) {
    String text = PercentEncoding.decode(fragment);
    for (int again = 0; again < 2 && text.indexOf('/') < 0 && hasSlash(text); again++) {
      text = PercentEncoding.decode(text);
    }
    if (text.indexOf('/') < 0) {
      String whole = fragment.substring(0, end(fragment, BEHIND));
      return new Room(NameNormalization.of(crypto, PercentEncoding.decode(whole)), "", "");
    }
    Room secret = withSecret(crypto, text);
    return secret == null ? marked(crypto, text) : secret;
  }

  /** The private room whose id and secret a text names; null if it names none. */
  static @Nullable Room withSecret(Crypto crypto, String text) {
    for (int at = text.lastIndexOf('/'); at >= 0; at = text.lastIndexOf('/', at - 1)) {
      String id = NameNormalization.of(crypto, text.substring(0, at));
      String secret = RoomSecret.at(text, at + 1);
      if (secret != null && !id.isEmpty()) {
        return new Room(id, secret, "");
      }
    }
    return null;
  }

  private static @Nullable Room marked(Crypto crypto, String text) {
    for (int at = text.lastIndexOf('/'); at > 0; at = text.lastIndexOf('/', at - 1)) {
      boolean guarded = isWordAt(text, at + 1, GUARDED);
      if (guarded || isWordAt(text, at + 1, OPEN)) {
        String id = NameNormalization.of(crypto, text.substring(0, at));
        return id.isEmpty() ? null : new Room(id, "", "", guarded);
      }
    }
    return null;
  }

  private static boolean isWordAt(String text, int at, String word) {
    return text.startsWith(word, at) && !RoomSecret.isPartAt(text, at + word.length());
  }

  private static boolean hasSlash(String id) {
    return id.indexOf('/') >= 0 || id.indexOf("%2F") >= 0 || id.indexOf("%2f") >= 0;
  }

  private static String withoutEnd(String encoded) {
    int end = end(encoded, BEHIND);
    StringBuilder out = new StringBuilder(encoded.substring(0, end));
    for (int i = end; i < encoded.length(); i++) {
      PercentEncoding.append(out, encoded.charAt(i));
    }
    return out.toString();
  }

  /** Where a text ends without those characters. */
  private static int end(String text, String behind) {
    int end = text.length();
    while (end > 0 && behind.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
