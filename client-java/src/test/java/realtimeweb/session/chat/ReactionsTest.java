package realtimeweb.session.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.session.screen.Reaction;

/** How many feelings are shown, and for how long. */
class ReactionsTest {
  private final Reactions reactions = new Reactions();

  @Test
  void aFeelingShowsForFourSeconds() {
    assertTrue(reactions.show("an", ReactionKind.HEART, 10));
    reactions.expire(4_009);
    assertEquals(1, reactions.shown().size());
    reactions.expire(4_010);
    assertEquals(0, reactions.shown().size());
  }

  @Test
  void nobodyShowsMoreThanThreeASecond() {
    for (int i = 0; i < 3; i++) {
      assertTrue(reactions.show("an", ReactionKind.PARTY, i * 100L));
    }
    assertFalse(reactions.show("an", ReactionKind.PARTY, 999));
    assertTrue(reactions.show("binh", ReactionKind.PARTY, 999));
    assertTrue(reactions.show("an", ReactionKind.PARTY, 1_000));
  }

  @Test
  void noMoreThanTwentyAreOnTheScreen() {
    for (int i = 0; i < 30; i++) {
      reactions.show("person " + i, ReactionKind.LAUGHTER, 0);
    }
    assertEquals(20, reactions.shown().size());
    assertEquals(20, reactions.shown().stream().map(Reaction::id).distinct().count());
  }
}
