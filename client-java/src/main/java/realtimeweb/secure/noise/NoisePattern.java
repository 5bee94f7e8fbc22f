package realtimeweb.secure.noise;

import java.util.ArrayList;
import java.util.List;

/**
 * A handshake pattern (Noise revision 34, section 7) as data.
 *
 * @param name as in a protocol name, modifiers included
 * @param initiatorKnown the responder knows the initiator's static key beforehand
 * @param responderKnown the initiator knows the responder's static key beforehand
 * @param messages the tokens of each message, the initiator's first
 */
public record NoisePattern(
    String name, boolean initiatorKnown, boolean responderKnown, List<List<Token>> messages) {

  /** What a message carries or mixes in (Noise revision 34, sections 7.1 and 9.2). */
  enum Token {
    E,
    S,
    EE,
    ES,
    SE,
    SS,
    PSK
  }

  /** Two who have not met, and share the room's key. */
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

  /** Two who know each other, and share a secret of the epoch before. */
  public static final NoisePattern KK_PSK0 =
      new NoisePattern(
              "KK",
              true,
              true,
              List.of(List.of(Token.E, Token.ES, Token.SS), List.of(Token.E, Token.EE, Token.SE)))
          .psk(0);

  /**
   * The modifier pskN: the shared key goes in before the first message (0) or at the end of message
   * {@code position}.
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
