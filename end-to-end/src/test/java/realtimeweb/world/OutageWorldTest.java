package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.ServerState;

/**
 * Connections break and servers stop; the call goes on, and everybody stays who they were. A
 * repetition is its seed.
 */
class OutageWorldTest {
  private static final long SEED = 20260404;

  /** Longer than a server keeps a place, and than a half-open connection is believed in. */
  private static final long LONG_MILLIS = 180_000;

  @Test
  void whoeverComesBackSoonWasNeverGone() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(10_000);
    String id = binh.idOf("An");
    int epoch = binh.epochWith("An");
    an.losesServer();
    world.pass(5_000);

    assertEquals(ServerState.ONLINE, an.call().server());
    assertEquals(id, binh.idOf("An"));
    assertEquals(List.of("An"), binh.sees());
    assertFalse(binh.toasts().contains("LEFT An"));
    assertFalse(binh.toasts().contains("JOINED An"));
    assertTrue(binh.epochWith("An") >= epoch);
  }

  @Test
  void theHostStaysHostAndALockedRoomLetsItsPeopleBackIn() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    an.commands(call -> call.lock(true));
    world.pass(1_000);
    an.losesServer();
    binh.losesServer();
    world.pass(10_000);

    assertEquals("An", an.host());
    assertEquals("An", binh.host());
    assertTrue(an.call().access().locked());
    assertEquals(ServerState.ONLINE, binh.call().server());
    assertEquals(List.of("An"), binh.sees());
  }

  @Test
  void ofAHalfOpenConnectionTheOldEndGivesWay() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    String id = binh.idOf("An");
    an.changesNetwork();
    world.pass(5_000);
    an.says("back already");
    world.pass(LONG_MILLIS);

    assertEquals(id, binh.idOf("An"));
    assertEquals(List.of("An"), binh.sees());
    assertEquals(List.of("back already"), binh.heard());
  }

  @Test
  void afterARestartEverybodyIsWhoTheyWereAndNewcomersMeetAll() {
    World world = new World(SEED);
    List<Tab> three = meeting(world, "An", "Bình", "Chi");
    List<String> ids = List.of(three.get(1).idOf("An"), three.get(0).idOf("Bình"));
    long links = world.connectedPorts();
    world.restartServer();
    three.get(0).says("while the server is away");
    world.pass(300);
    assertEquals(List.of("while the server is away"), three.get(1).heard());
    world.pass(60_000);

    assertEquals(ids, List.of(three.get(1).idOf("An"), three.get(0).idOf("Bình")));
    assertEquals(links, world.connectedPorts());
    assertEquals(List.of("while the server is away"), three.get(2).heard());
    Tab dung = world.open().joins("garden", "Dũng");
    world.pass(5_000);
    assertEquals(List.of("An", "Bình", "Chi"), dung.sees());
    assertEquals(List.of("Bình", "Chi", "Dũng"), three.get(0).sees());
  }

  @Test
  void aCopyOfTheTabIsAnotherMemberAndBothLive() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    Tab copy = an.again().joins("garden", "An");
    world.pass(5_000);
    an.losesServer();
    copy.losesServer();
    world.pass(10_000);

    assertEquals(List.of("An", "An"), binh.sees());
    assertEquals(List.of("An", "Bình"), an.sees());
    assertEquals(List.of("An", "Bình"), copy.sees());
  }

  @Test
  void whoeverClosesTheTabLeavesNoGhost() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    an.isClosed();
    world.pass(500);

    assertEquals(List.of(), binh.others());
  }

  @RepeatedTest(40)
  @DisplayName("whateverBreaksEachLineArrivesOnce")
  void whateverBreaksEachLineArrivesOnce(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    World world = new World(seed);
    List<Tab> three = meeting(world, "An", "Bình", "Chi");
    Random random = new Random(seed);
    List<List<String>> said = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < 30; i++) {
      mishap(world, three, random);
      int who = random.nextInt(three.size());
      said.get(who).add(who + " says " + i);
      three.get(who).says(who + " says " + i);
      world.pass(random.nextInt(4_000));
    }
    world.cutDirectPath(false);
    world.pass(LONG_MILLIS);

    for (int reader = 0; reader < three.size(); reader++) {
      for (int author = 0; author < three.size(); author++) {
        if (author != reader) {
          assertEquals(said.get(author), linesOf(author, three.get(reader)), "seed " + seed);
        }
      }
    }
  }

  /** At most one thing of those that happen to networks and servers. */
  private static void mishap(World world, List<Tab> tabs, Random random) {
    Tab tab = tabs.get(random.nextInt(tabs.size()));
    switch (random.nextInt(8)) {
      case 0 -> tab.losesServer();
      case 1 -> tab.changesNetwork();
      case 2 -> world.restartServer();
      case 3 -> world.cutDirectPath(random.nextBoolean());
      default -> world.network().mischief(random.nextInt(2) * 0.2, 0.1, 0, 0.1);
    }
  }

  private static List<String> linesOf(int author, Tab reader) {
    return reader.heard().stream().filter(line -> line.startsWith(author + " says ")).toList();
  }

  private static List<Tab> meeting(World world, String... names) {
    List<Tab> tabs = new ArrayList<>();
    for (String name : names) {
      tabs.add(world.open().joins("garden", name));
    }
    world.pass(5_000);
    tabs.forEach(tab -> assertEquals(names.length - 1, tab.sees().size()));
    return tabs;
  }
}
