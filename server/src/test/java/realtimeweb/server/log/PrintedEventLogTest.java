package realtimeweb.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import realtimeweb.relay.events.Event;

class PrintedEventLogTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();
  private final PrintedEventLog log =
      new PrintedEventLog(new PrintStream(out, true, UTF_8), clock::get);

  @Test
  void anEventIsOneLineOfFacts() {
    log.event(Event.ROOM_FULL, "room", "q83vASNFZ4mrze8BI0VniQ");
    log.event(Event.STOPPING);
    log.flush();
    assertEquals("room_full room=q83vASNFZ4mrze8BI0VniQ\nstopping\n", out.toString(UTF_8));
  }

  @Test
  void aFloodOfOneKindIsCutAndCountedAndHidesNoOther() {
    for (int i = 0; i < 107; i++) {
      log.event(Event.JOINED, "members", i);
    }
    log.event(Event.CERTIFICATE_RENEWED);
    log.flush();
    String text = out.toString(UTF_8);
    assertEquals(102, text.lines().count());
    assertTrue(
        text.endsWith(
            "joined members=99\ncertificate_renewed\nlog_suppressed event=joined count=7\n"),
        text);
  }

  @ParameterizedTest
  @EnumSource(Event.class)
  void everyKindHasALineASecondInTheLongRun(Event event) {
    for (int second = 0; second < 1_000; second++) {
      log.event(event);
      log.event(event);
      clock.addAndGet(1_000);
      log.flush();
    }
    long lines = out.toString(UTF_8).lines().filter(event.label()::equals).count();
    assertTrue(lines >= 1_000 && lines <= 1_100, lines + " of " + event);
  }

  @Test
  void whatWasSuppressedIsToldOnceAMinute() {
    for (int i = 0; i < 150; i++) {
      log.event(Event.REMOVED);
    }
    log.countIfDue();
    assertEquals("", out.toString(UTF_8));
    clock.addAndGet(60_000);
    log.countIfDue();
    log.countIfDue();
    assertEquals("log_suppressed event=removed count=50\n", out.toString(UTF_8));
  }
}
