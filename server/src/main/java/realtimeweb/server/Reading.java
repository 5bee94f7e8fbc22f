package realtimeweb.server;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import realtimeweb.net.Host;
import realtimeweb.net.IpNetwork;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.TurnUrl;

/** Understands the text of one value. */
@FunctionalInterface
interface Reading<T> {
  Set<String> YES = Set.of("true", "1", "yes", "on");
  Set<String> NO = Set.of("false", "0", "no", "off");

  T read(String text) throws Unfit;

  /** Such texts as they are. */
  static Reading<String> suchAs(String example, Predicate<String> allowed) {
    return text -> {
      if (!allowed.test(text)) {
        throw new Unfit("must be such as " + example);
      }
      return text;
    };
  }

  static Reading<String> suchAs(String example, String pattern) {
    return suchAs(example, text -> text.matches(pattern));
  }

  static Reading<Integer> whole(int least, int most) {
    return text -> {
      try {
        int value = Integer.parseInt(text);
        if (value >= least && value <= most) {
          return value;
        }
      } catch (NumberFormatException e) {
        // The same sentence says what is wrong with it.
      }
      throw new Unfit("must be a whole number from " + least + " to " + most);
    };
  }

  static boolean yesOrNo(String text) throws Unfit {
    String word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw new Unfit("must be yes or no");
    }
    return YES.contains(word);
  }

  /** A name or an address to listen on, without brackets; a link-local one may have a zone. */
  static String listened(String text) throws Unfit {
    String bare = text.matches("\\[.+]") ? text.substring(1, text.length() - 1) : text;
    int zone = bare.indexOf('%');
    String host = zone < 0 ? Host.parse(text) : scoped(bare.substring(0, zone));
    if (host == null || zone == bare.length() - 1) {
      throw new Unfit("must be a name or an address of this machine, without port or http://");
    }
    return zone < 0 ? host : host + bare.substring(zone);
  }

  private static @Nullable String scoped(String address) {
    return address.contains(":") ? Host.parse(address) : null;
  }

  /** A name or an address, an IPv6 one with brackets or without. */
  static String host(String text) throws Unfit {
    String host = Host.parse(text);
    if (host == null) {
      throw new Unfit("must be such as turn.example.org or 192.0.2.7, without a port");
    }
    return host;
  }

  /** An address, in one spelling. */
  static String address(String text) throws Unfit {
    String host = Host.parse(text);
    if (host == null || IpNetwork.address(host) == null) {
      throw new Unfit("must be such as 192.0.2.7 or 2001:db8::7");
    }
    return host;
  }

  static IpNetwork network(String text) throws Unfit {
    IpNetwork network = IpNetwork.parse(text);
    if (network == null) {
      throw new Unfit("must be such as 127.0.0.1 or 10.0.0.0/8");
    }
    return network;
  }

  /** A URL of STUN or of TURN, in one spelling. */
  static Reading<String> url(boolean turn) {
    return text -> {
      try {
        if (TurnUrl.parse(text).isTurn() == turn) {
          return TurnUrl.canonical(text);
        }
      } catch (IOException e) {
        throw new Unfit(String.valueOf(e.getMessage()));
      }
      throw new Unfit(
          turn ? "must begin with turn: or turns:" : "must begin with stun:, as for STUN alone");
    };
  }
}
