package realtimeweb.secure.noise;

import java.util.ArrayList;
import java.util.List;

/**
 * A handshake pattern (Noise revision 34, section 7) as data.
 *
 * @param name as in a protocol name, including modifiers
 * @param initiatorKnown whether the responder knows the initiator's static key beforehand
 * @param responderKnown whether the initiator knows the responder's static key beforehand
 * @param messages the tokens of each message, the initiator's first
 */
public record NoisePattern(
    String name, boolean initiatorKnown, boolean responderKnown, List<List<Token>> messages) {

  /** What a message carries or mixes into the key (Noise revision 34, sections 7.1 and 9.2). */
  enum Token {
    E,
    S,
    EE,
    ES,
    SE,
    SS,
    PSK
  }

  /** For peers that do not know each other's static key, with the room key as pre-shared key. */
  public static final NoisePattern XX_PSK0 =
      new NoisePattern(
              "XX",
              false,
              false,
              List.of(
                  List.of(Token.E),
                  List.of(Token.E, Token.EE, Token.S, Token.ES),
                  List.of(Token.S, Token.SE)))
          .psk(0);

  /**
   * For peers that know each other's static key, with a secret of the previous epoch as pre-shared
   * key.
   */
  public static final NoisePattern KK_PSK0 =
      new NoisePattern(
              "KK",
              true,
              true,
              List.of(List.of(Token.E, Token.ES, Token.SS), List.of(Token.E, Token.EE, Token.SE)))
          .psk(0);

  /**
   * Applies the modifier pskN: mixes in the pre-shared key at the start of the first message (0) or
   * at the end of message {@code position} (from 1).
   */
  NoisePattern psk(int position) {
    List<List<Token>> modified = new ArrayList<>(messages);
    List<Token> message = new ArrayList<>(messages.get(Math.max(0, position - 1)));
    message.add(position == 0 ? 0 : message.size(), Token.PSK);
    modified.set(Math.max(0, position - 1), List.copyOf(message));
    return new NoisePattern(
        name + "psk" + position, initiatorKnown, responderKnown, List.copyOf(modified));
  }

  boolean usesPsk() {
    return messages.stream().anyMatch(message -> message.contains(Token.PSK));
  }
}
