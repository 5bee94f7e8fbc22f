package realtimeweb.secure.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When messages are repeated. */
class OutboxTest {
  private static final byte[] MESSAGE = {1};

  private final Outbox outbox = new Outbox();

  @Test
  void theWaitsGrow() {
    outbox.add(MESSAGE);
    outbox.start(0);
    assertEquals(List.of(), sequences(outbox.overdue(999)));
    assertEquals(List.of(1L), sequences(outbox.overdue(1_000)));
    assertEquals(List.of(), sequences(outbox.overdue(2_999)));
    assertEquals(List.of(1L), sequences(outbox.overdue(3_000)));
  }

  @Test
  void aNewPathBeginsTheWaitsAfresh() {
    outbox.add(MESSAGE);
    outbox.start(0);
    outbox.overdue(1_000);
    assertEquals(List.of(1L), sequences(outbox.restart(1_500)));
    assertEquals(List.of(), sequences(outbox.overdue(2_499)));
    assertEquals(List.of(1L), sequences(outbox.overdue(2_500)));
  }

  private static List<Long> sequences(List<Outbox.Sequenced> messages) {
    return messages.stream().map(Outbox.Sequenced::sequence).toList();
  }
}
