package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.Path;

class ConversationTest {
  private static final long NOW = 1_767_225_600_000L;
  private static final long MINUTE = 60_000;

  private final Conversation conversation = new Conversation();

  private void hears(long writtenAt, long now) {
    conversation.received("Lan", writtenAt, now, "hello", Path.DIRECT);
  }

  private List<Long> times() {
    return conversation.chat().lines().stream().map(Line::sentAt).toList();
  }

  @Test
  void aLineHasTheTimeAtWhichItWasWrittenIfThatCanBe() {
    hears(NOW - 10 * MINUTE, NOW);
    hears(NOW - MINUTE, NOW);
    assertEquals(List.of(NOW - 10 * MINUTE, NOW - MINUTE), times());
  }

  @Test
  void elseItHasTheTimeAtWhichItCame() {
    hears(NOW - 10 * MINUTE - 1, NOW);
    hears(NOW + 1, NOW);
    hears(Long.MIN_VALUE, NOW + 1);
    assertEquals(List.of(NOW, NOW, NOW + 1), times());
  }

  @Test
  void noLineIsEarlierThanTheOneAbove() {
    hears(NOW, NOW);
    hears(NOW - MINUTE, NOW + MINUTE);
    hears(NOW - 5 * MINUTE, NOW + 2 * MINUTE);
    assertEquals(List.of(NOW, NOW + MINUTE, NOW + 2 * MINUTE), times());
  }
}
