package realtimeweb.server.settings;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import realtimeweb.net.Host;
import realtimeweb.net.IpNetwork;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.TurnUrl;

/** Parses the text of one value. */
@FunctionalInterface
interface ValueParser<T> {
  Set<String> YES = Set.of("true", "1", "yes", "on");
  Set<String> NO = Set.of("false", "0", "no", "off");

  T parse(String text) throws InvalidValue;

  /** Accepts texts unchanged. */
  static ValueParser<String> matching(String example, Predicate<String> allowed) {
    return text -> {
      if (!allowed.test(text)) {
        throw new InvalidValue("must be such as " + example);
      }
      return text;
    };
  }

  static ValueParser<String> matching(String example, String pattern) {
    return matching(example, text -> text.matches(pattern));
  }

  /** A whole number in the option's range. */
  static ValueParser<Integer> integer(Option option) {
    IntRange range = Objects.requireNonNull(option.range());
    return text -> {
      try {
        int value = Integer.parseInt(text);
        if (range.contains(value)) {
          return value;
        }
      } catch (NumberFormatException e) {
        // falls through to the same message
      }
      throw new InvalidValue("must be a whole number from " + range.min() + " to " + range.max());
    };
  }

  static boolean flagValue(String text) throws InvalidValue {
    String word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw new InvalidValue("must be yes or no");
    }
    return YES.contains(word);
  }

  /** A host name or IP address to listen on, without brackets; link-local ones may have a zone. */
  static String listenAddress(String text) throws InvalidValue {
    String bare = text.matches("\\[.+]") ? text.substring(1, text.length() - 1) : text;
    int zone = bare.indexOf('%');
    String host = zone < 0 ? Host.parse(text) : scoped(bare.substring(0, zone));
    if (host == null || zone == bare.length() - 1) {
      throw new InvalidValue(
          "must be a name or an address of this machine, without port or http://");
    }
    return zone < 0 ? host : host + bare.substring(zone);
  }

  private static @Nullable String scoped(String address) {
    return address.contains(":") ? Host.parse(address) : null;
  }

  /** A host name or IP address; IPv6 with or without brackets. */
  static String host(String text) throws InvalidValue {
    String host = Host.parse(text);
    if (host == null) {
      throw new InvalidValue("must be such as turn.example.org or 192.0.2.7, without a port");
    }
    return host;
  }

  /** An IP address in canonical spelling. */
  static String address(String text) throws InvalidValue {
    String host = Host.parse(text);
    if (host == null || IpNetwork.address(host) == null) {
      throw new InvalidValue("must be such as 192.0.2.7 or 2001:db8::7");
    }
    return host;
  }

  static IpNetwork network(String text) throws InvalidValue {
    IpNetwork network = IpNetwork.parse(text);
    if (network == null) {
      throw new InvalidValue("must be such as 127.0.0.1 or 10.0.0.0/8");
    }
    return network;
  }

  /** A URL of TURN, or else of STUN, in canonical spelling. */
  static ValueParser<String> url(boolean turn) {
    return text -> {
      try {
        if (TurnUrl.parse(text).isTurn() == turn) {
          return TurnUrl.canonical(text);
        }
      } catch (IOException e) {
        throw new InvalidValue(String.valueOf(e.getMessage()));
      }
      throw new InvalidValue(
          turn ? "must begin with turn: or turns:" : "must begin with stun:, as for STUN alone");
    };
  }
}
