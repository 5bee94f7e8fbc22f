package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import realtimeweb.relay.Event;

class PrintedLogTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintedLog log = new PrintedLog(new PrintStream(out, true, UTF_8));

  @Test
  void anEventIsOneLineOfFacts() {
    log.event(Event.ROOM_FULL, "room", "q83vASNFZ4mrze8BI0VniQ");
    log.event(Event.STOPPING);
    log.flush();
    assertEquals("room_full room=q83vASNFZ4mrze8BI0VniQ\nstopping\n", out.toString(UTF_8));
  }

  @Test
  void aFloodIsCutAndCountedInsteadOfWaitedFor() {
    for (int i = 0; i < 1_007; i++) {
      log.event(Event.JOINED, "members", i);
    }
    log.flush();
    String text = out.toString(UTF_8);
    assertEquals(1_001, text.lines().count());
    assertTrue(text.endsWith("joined members=999\nevents_dropped lines=7\n"), text);
  }
}
