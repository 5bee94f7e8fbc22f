package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A call that lasts for hours; for a day and a night by {@code -Dendurance.hours=24}. */
class EnduranceWorldTest {
  private static final long HOUR_MILLIS = 3_600_000;
  private static final int HOURS = Integer.getInteger("endurance.hours", 2);
  private static final int LEAST_EPOCHS_AN_HOUR = 90;

  /** What may stay of an hour with its keys. */
  private static final long MAX_BYTES_OF_AN_HOUR = 40_000;

  @Test
  void keysChangeAllTheTimeAndNothingOfTheOldOnesStays() {
    World world = new World(1);
    Tab an = world.open().joins("garden", "An");
    world.open().joins("garden", "Bình");
    world.pass(HOUR_MILLIS);
    int epoch = an.epochWith("Bình");
    long before = liveBytes();
    world.pass(HOURS * HOUR_MILLIS);
    long after = liveBytes();
    System.out.println("live bytes after an hour " + before + ", " + HOURS + " h later " + after);
    int epochs = an.epochWith("Bình") - epoch;
    assertTrue(epochs >= HOURS * LEAST_EPOCHS_AN_HOUR, epochs + " epochs");
    assertTrue((after - before) / HOURS < MAX_BYTES_OF_AN_HOUR, before + " bytes, then " + after);
  }

  private static long liveBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
