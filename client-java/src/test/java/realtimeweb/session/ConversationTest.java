package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.Path;

/** When lines were written, who has them, and who never will. */
class ConversationTest {
  private static final long NOW = 1_767_225_600_000L;
  private static final long MINUTE = 60_000;

  private final Conversation conversation = new Conversation(new FakeClock());

  @Test
  void aLineIsDeliveredOnceEverybodyHasIt() {
    say(Map.of("an", 1L, "binh", 7L));
    conversation.acknowledged("an", 1);
    assertEquals(List.of(LineStatus.SENT), statuses());
    conversation.acknowledged("binh", 6);
    assertEquals(List.of(LineStatus.SENT), statuses());
    conversation.acknowledged("binh", 7);
    assertEquals(List.of(LineStatus.DELIVERED), statuses());
  }

  @Test
  void whoeverLeftWithoutALineHasNotHeardIt() {
    say(Map.of("an", 1L));
    say(Map.of("an", 2L));
    conversation.acknowledged("an", 1);
    conversation.gone("an");
    assertEquals(List.of(LineStatus.DELIVERED, LineStatus.UNHEARD), statuses());
  }

  @Test
  void aLineWaitsOnlyForThoseWhoAreStillThere() {
    say(Map.of("an", 1L, "binh", 1L));
    conversation.gone("an");
    assertEquals(List.of(LineStatus.SENT), statuses());
    conversation.acknowledged("binh", 1);
    assertEquals(List.of(LineStatus.DELIVERED), statuses());
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

  private void say(Map<String, Long> sequences) {
    conversation.said("Chi", NOW, "hello", sequences, Path.DIRECT);
  }

  private void hears(long writtenAt, long now) {
    conversation.received("Lan", writtenAt, now, "hello", Path.DIRECT);
  }

  private List<LineStatus> statuses() {
    return conversation.chat().lines().stream().map(Line::status).toList();
  }

  private List<Long> times() {
    return conversation.chat().lines().stream().map(Line::sentAt).toList();
  }
}
