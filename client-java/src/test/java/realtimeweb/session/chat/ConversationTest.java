package realtimeweb.session.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import realtimeweb.session.ports.FakeClock;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;

/** When lines were written, who has them, and who never will. */
class ConversationTest {
  private static final long NOW = 1_767_225_600_000L;
  private static final long MINUTE = 60_000;

  private final Conversation conversation = new Conversation(new FakeClock());

  @Test
  void aLineIsDeliveredOnceEverybodyHasIt() {
    say(Map.of("an", 1L, "binh", 7L));
    conversation.acknowledged("an", 1);
    assertEquals(List.of(ChatLine.Status.SENT), statuses());
    conversation.acknowledged("binh", 6);
    assertEquals(List.of(ChatLine.Status.SENT), statuses());
    conversation.acknowledged("binh", 7);
    assertEquals(List.of(ChatLine.Status.DELIVERED), statuses());
  }

  @Test
  void whoeverLeftWithoutALineHasNotHeardIt() {
    say(Map.of("an", 1L));
    say(Map.of("an", 2L));
    conversation.acknowledged("an", 1);
    conversation.gone("an");
    assertEquals(List.of(ChatLine.Status.DELIVERED, ChatLine.Status.UNHEARD), statuses());
  }

  @Test
  void aLineWaitsOnlyForThoseWhoAreStillThere() {
    say(Map.of("an", 1L, "binh", 1L));
    conversation.gone("an");
    assertEquals(List.of(ChatLine.Status.SENT), statuses());
    conversation.acknowledged("binh", 1);
    assertEquals(List.of(ChatLine.Status.DELIVERED), statuses());
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
    conversation.said("Chi", NOW, "hello", sequences, ChannelPath.DIRECT);
  }

  private void hears(long writtenAt, long now) {
    conversation.received("Lan", writtenAt, now, "hello", ChannelPath.DIRECT);
  }

  private List<ChatLine.Status> statuses() {
    return conversation.chat().lines().stream().map(ChatLine::status).toList();
  }

  private List<Long> times() {
    return conversation.chat().lines().stream().map(ChatLine::sentAt).toList();
  }
}
