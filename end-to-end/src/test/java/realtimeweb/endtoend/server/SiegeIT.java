package realtimeweb.endtoend.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Besieger;
import realtimeweb.endtoend.stage.program.Footprint;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Once;
import realtimeweb.endtoend.stage.waiting.Until;

/** Many hostile clients at a server that carries a call, which must not notice. */
class SiegeIT {
  private static final int ROUNDS = 30;

  /** Of which an address may make fewer in a minute. */
  private static final int FLOOD = 3_000;

  /** What may stay of all that: half a kibibyte for each of those connections. */
  private static final long MAX_GROWTH_BYTES = 256 * 1024;

  private static final int MAX_MORE_DESCRIPTORS = 4;

  /** For so long something of a request that broke off is kept. */
  private static final long PARSE_TIMEOUT_MILLIS = 12_000;

  private static final String CONNECTIONS = "() => window.__peers.length";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void aSiegeDisturbsNoCallAndLeavesNothing() {
    long seed = Long.getLong("siege.seed", new Random().nextLong());
    System.out.println("siege seed (-Dsiege.seed=..): " + seed);
    // places are not kept, so that what is gone is gone
    Jar jar = stage.server("--resume-seconds", "0");
    Tab lan = stage.chromium(jar.url()).enters("fortress", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("fortress", "Bảo");
    lan.meets("Bảo");
    AtomicInteger reconnects = new AtomicInteger();
    lan.page().onWebSocket(socket -> reconnects.incrementAndGet());
    bao.page().onWebSocket(socket -> reconnects.incrementAndGet());
    Object connections = lan.page().evaluate(CONNECTIONS);

    // of the first siege there stays what the server sets up once
    besiege(jar, seed, lan, bao);
    Until.pause(PARSE_TIMEOUT_MILLIS);
    Footprint before = footprint(jar);
    besiege(jar, seed + 1, lan, bao);
    Until.holds(
        "no more memory than " + before,
        () -> footprint(jar).liveBytes() - before.liveBytes() < MAX_GROWTH_BYTES);
    Footprint after = footprint(jar);

    System.out.println("before the siege " + before + ", after it " + after);
    assertEquals(before.threads(), after.threads());
    assertEquals(0, reconnects.get(), "connections to the server that had to be made anew");
    assertEquals(connections, lan.page().evaluate(CONNECTIONS));
  }

  private static void besiege(Jar jar, long seed, Tab lan, Tab bao) {
    int files = Footprint.openFiles(jar.process().pid());
    try (Besieger besieger = new Besieger(jar.port(), seed)) {
      CompletableFuture<Integer> siege =
          CompletableFuture.supplyAsync(
              () -> {
                for (int round = 0; round < ROUNDS; round++) {
                  besieger.attack();
                }
                return besieger.floodUntilRefused(FLOOD);
              });
      for (int line = 0; line == 0 || !siege.isDone(); line++) {
        talk(lan, bao, "line " + line + " under siege " + seed);
      }
      int entered = siege.join();
      assertTrue(0 < entered && entered < FLOOD, entered + " connections were let in");
    }
    talk(lan, bao, "after siege " + seed);
    Until.holds(
        "the server lets go of the besieger's connections",
        () -> Footprint.openFiles(jar.process().pid()) <= files + MAX_MORE_DESCRIPTORS);
  }

  private static void talk(Tab lan, Tab bao, String line) {
    lan.chat().says(line);
    Reception.picturesComeIn(bao.sees("Lan"));
    Once.isRead(bao, line);
  }

  private static Footprint footprint(Jar jar) {
    return Footprint.of(jar.process());
  }
}
