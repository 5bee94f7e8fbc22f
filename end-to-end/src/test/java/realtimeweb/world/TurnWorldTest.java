package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Credentials for TURN are short-lived, and calls are long. */
class TurnWorldTest {
  private static final long SEED = 20260101;

  @Test
  void howeverLongTheCallNoCredentialsInItAreExpired() {
    World world = new World(SEED);
    world.open().joins("harbour", "An");
    world.open().joins("harbour", "Bình");
    for (int seconds = 5; seconds <= 300; seconds += 5) {
      world.pass(5_000);
      assertEquals(2, world.turnUsers().size());
      assertAllHoldGood(world);
    }
  }

  @Test
  void whoeverComesLaterIsMetWithFreshCredentials() {
    World world = new World(SEED);
    world.open().joins("harbour", "An");
    world.pass(90_000);
    world.open().joins("harbour", "Bình");
    world.pass(2_000);
    assertEquals(2, world.turnUsers().size());
    assertAllHoldGood(world);
  }

  private static void assertAllHoldGood(World world) {
    Set<String> users = world.turnUsers();
    long now = world.clock().millis();
    assertTrue(users.stream().allMatch(user -> FakeTurn.expiry(user) > now), users::toString);
  }
}
