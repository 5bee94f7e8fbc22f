package realtimeweb.secure.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The patterns of Noise revision 34, section 7 and appendix 18.1, in a short notation. */
final class NoisePatterns {
  private static final Map<String, String> TABLE =
      Map.ofEntries(
          Map.entry("N", "e es"),
          Map.entry("K", "e es ss"),
          Map.entry("X", "e es s ss"),
          Map.entry("NN", "e | e ee"),
          Map.entry("KN", "e | e ee se"),
          Map.entry("NK", "e es | e ee"),
          Map.entry("KK", "e es ss | e ee se"),
          Map.entry("NX", "e | e ee s es"),
          Map.entry("KX", "e | e ee se s es"),
          Map.entry("XN", "e | e ee | s se"),
          Map.entry("IN", "e s | e ee se"),
          Map.entry("XK", "e es | e ee | s se"),
          Map.entry("IK", "e es s ss | e ee se"),
          Map.entry("XX", "e | e ee s es | s se"),
          Map.entry("IX", "e s | e ee se s es"),
          Map.entry("NK1", "e | e ee es"),
          Map.entry("NX1", "e | e ee s | es"),
          Map.entry("X1N", "e | e ee | s | se"),
          Map.entry("X1K", "e es | e ee | s | se"),
          Map.entry("XK1", "e | e ee es | s se"),
          Map.entry("X1K1", "e | e ee es | s | se"),
          Map.entry("X1X", "e | e ee s es | s | se"),
          Map.entry("XX1", "e | e ee s | es s se"),
          Map.entry("X1X1", "e | e ee s | es s | se"),
          Map.entry("K1N", "e | e ee | se"),
          Map.entry("K1K", "e es | e ee | se"),
          Map.entry("KK1", "e | e ee se es"),
          Map.entry("K1K1", "e | e ee es | se"),
          Map.entry("K1X", "e | e ee s es | se"),
          Map.entry("KX1", "e | e ee se s | es"),
          Map.entry("K1X1", "e | e ee s | se es"),
          Map.entry("I1N", "e s | e ee | se"),
          Map.entry("I1K", "e es s | e ee | se"),
          Map.entry("IK1", "e s | e ee se es"),
          Map.entry("I1K1", "e s | e ee es | se"),
          Map.entry("I1X", "e s | e ee s es | se"),
          Map.entry("IX1", "e s | e ee se s | es"),
          Map.entry("I1X1", "e s | e ee s | se es"));

  private NoisePatterns() {}

  /** The pattern of that name, which may end in one psk modifier. */
  static NoisePattern named(String name) {
    int modifier = name.indexOf("psk");
    String base = modifier < 0 ? name : name.substring(0, modifier);
    String tokens = TABLE.get(base);
    if (tokens == null) {
      throw new IllegalArgumentException(name);
    }
    NoisePattern pattern =
        new NoisePattern(base, base.startsWith("K"), responderKnown(base), messages(tokens));
    return modifier < 0 ? pattern : pattern.psk(name.charAt(modifier + 3) - '0');
  }

  /** The one letter of a one-way pattern is the initiator's; its responder is always known. */
  private static boolean responderKnown(String base) {
    return base.length() == 1 || base.indexOf('K', 1) > 0;
  }

  private static List<List<NoisePattern.Token>> messages(String tokens) {
    List<List<NoisePattern.Token>> messages = new ArrayList<>();
    for (String message : tokens.split(" \\| ", -1)) {
      List<NoisePattern.Token> parsed = new ArrayList<>();
      for (String token : message.split(" ", -1)) {
        parsed.add(NoisePattern.Token.valueOf(token.toUpperCase(Locale.ROOT)));
      }
      messages.add(List.copyOf(parsed));
    }
    return List.copyOf(messages);
  }
}
