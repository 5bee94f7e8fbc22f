package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.Path;

/** What is said of own lines: who has them, and who never will. */
class ConversationTest {
  private final Conversation conversation = new Conversation();

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

  private void say(Map<String, Long> sequences) {
    conversation.said("Chi", 0, "hello", sequences, Path.DIRECT);
  }

  private List<LineStatus> statuses() {
    return conversation.chat().lines().stream().map(Line::status).toList();
  }
}
