package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ServerState;

/** What breaks in a call comes back, and the people are the same as before. */
class SurvivalWorldTest {
  private World world;
  private Tab an;
  private Tab binh;

  @BeforeEach
  void twoMeet() {
    begin(4_711);
  }

  private void begin(long seed) {
    world = new World(seed);
    an = world.open().joins("garden", "An");
    world.pass(100);
    binh = world.open().joins("garden", "Bình");
    world.pass(3_000);
  }

  @Test
  void whoeverLosesTheServerForAMomentWasNeverAway() {
    String id = an.idOf("Bình");
    int epoch = epoch(an);
    binh.losesServer();
    world.pass(5_000);

    assertEquals(ServerState.ONLINE, binh.call().server());
    assertEquals(id, an.idOf("Bình"));
    assertEquals(epoch, epoch(an));
    assertEquals(List.of(), an.toasts());
  }

  @Test
  void whoeverHasNoOtherPathThanTheServerIsTheSameToo() {
    world.cutDirectPath(true);
    world.pass(3_000);
    binh.losesServer();
    an.says("while you were away");
    binh.says("and I");
    world.pass(10_000);

    assertEquals(List.of("while you were away"), binh.heard());
    assertEquals(List.of("and I"), an.heard());
    assertFalse(an.toasts().contains("LEFT Bình"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void chatOfAnOutageArrivesOnceAndInOrder(long seed) {
    begin(seed);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      breakSomething();
      said.add("line " + i);
      an.says("line " + i);
      world.pass(world.network().random().nextInt(1_500));
    }
    world.cutDirectPath(false);
    world.pass(60_000);

    assertEquals(said, binh.heard(), () -> "seed " + seed);
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
  }

  private void breakSomething() {
    switch (world.network().random().nextInt(12)) {
      case 0 -> world.killServer();
      case 1 -> an.losesServer();
      case 2 -> binh.changesNetwork();
      case 3 -> world.cutDirectPath(true);
      case 4 -> world.cutDirectPath(false);
      default -> {}
    }
  }

  @Test
  void theServerDiesAndTheCallGoesOn() {
    Tab chi = world.open().joins("garden", "Chi");
    Tab dung = world.open().joins("garden", "Dũng");
    world.pass(3_000);
    List<Tab> all = List.of(an, binh, chi, dung);
    List<String> ids = List.of(an.idOf("Bình"), an.idOf("Chi"), an.idOf("Dũng"));
    world.killServer();
    world.pass(100);
    for (Tab tab : all) {
      assertEquals(ServerState.RECONNECTING, tab.call().server());
      assertTrue(
          tab.others().stream().allMatch(p -> p.connection() == ParticipantConnection.CONNECTED));
    }
    chi.says("is anybody there?");
    world.pass(10_000);

    for (Tab tab : all) {
      assertEquals(ServerState.ONLINE, tab.call().server());
      assertEquals(3, tab.others().size());
      assertTrue(tab.others().stream().allMatch(p -> p.security() != null));
      assertTrue(tab.toasts().stream().noneMatch(toast -> toast.startsWith("LEFT")));
    }
    assertEquals(ids, List.of(an.idOf("Bình"), an.idOf("Chi"), an.idOf("Dũng")));
    assertEquals(List.of("is anybody there?"), an.heard());
    Tab em = world.open().joins("garden", "Em");
    world.pass(5_000);
    assertEquals(List.of("An", "Bình", "Chi", "Dũng"), em.sees().stream().sorted().toList());
    assertTrue(an.sees().contains("Em"));
  }

  @Test
  void whoeverTheServerHasGivenUpIsStillThereAsLongAsTheyAreHeard() {
    world.serverIsUnreachableFor(binh);
    world.pass(120_000);

    assertEquals(List.of("Bình"), an.sees());
    assertEquals(ParticipantConnection.CONNECTED, an.other("Bình").connection());
    world.cutDirectPath(true);
    world.pass(90_000);
    assertEquals(List.of(), an.sees());
  }

  @Test
  void whoeverComesBackAfterAllMeetsEverybodyAgain() {
    world.serverIsUnreachableFor(binh);
    world.cutDirectPath(true);
    world.pass(120_000);
    assertEquals(List.of(), an.sees());
    world.cutDirectPath(false);
    world.serverIsBack();
    world.pass(60_000);

    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
    an.says("welcome back");
    binh.says("thanks");
    world.pass(5_000);
    assertEquals(List.of("welcome back"), binh.heard());
    assertEquals(List.of("thanks"), an.heard());
    assertEquals(ChannelPath.DIRECT, an.other("Bình").security().path());
  }

  @Test
  void aConnectionBeyondRepairIsReplacedByAnother() {
    world.breakConnectionsForGood();
    world.pass(1_000);
    assertEquals(ParticipantConnection.FAILED, an.other("Bình").connection());
    world.pass(60_000);

    assertEquals(ParticipantConnection.CONNECTED, an.other("Bình").connection());
    assertEquals(ParticipantConnection.CONNECTED, binh.other("An").connection());
    an.says("here again");
    world.pass(1_000);
    assertEquals(List.of("here again"), binh.heard());
    assertEquals(ChannelPath.DIRECT, binh.other("An").security().path());
  }

  @Test
  void aServerThatStopsMayAskForPatienceButNotForMuch() {
    an.isToldByServer(new Stopping(Integer.MAX_VALUE));
    world.pass(100);
    an.losesServer();
    world.pass(35_000);

    assertEquals(ServerState.ONLINE, an.call().server());
  }

  @Test
  void thoseWhomAServerAskedForPatienceComeBackAtDifferentTimes() {
    List<Tab> crowd = new ArrayList<>(List.of(an, binh));
    for (String name : List.of("Chi", "Dũng", "Em", "Phúc")) {
      crowd.add(world.open().joins("garden", name));
    }
    world.pass(3_000);
    crowd.forEach(tab -> tab.isToldByServer(new Stopping(20_000)));
    world.pass(100);
    crowd.forEach(Tab::losesServer);
    world.pass(3_000);

    assertTrue(crowd.stream().anyMatch(tab -> tab.call().server() == ServerState.RECONNECTING));
    world.pass(20_000);
    assertTrue(crowd.stream().allMatch(tab -> tab.call().server() == ServerState.ONLINE));
  }

  @Test
  void whoeverIsHeardThroughTheServerIsAnsweredThereToo() {
    binh.hearsNothingDirectly();
    world.pass(100);
    assertEquals(ChannelPath.DIRECT, an.other("Bình").security().path());
    binh.says("can you hear me?");
    world.pass(500);
    an.says("yes");
    world.pass(500);

    assertEquals(List.of("can you hear me?"), an.heard());
    assertEquals(List.of("yes"), binh.heard());
  }

  @Test
  void whoeverHasANetworkAgainTriesAtOnce() {
    world.serverIsUnreachableFor(an);
    world.pass(20_000);
    world.serverIsBack();
    an.session().networkChanged();
    world.pass(500);

    assertEquals(ServerState.ONLINE, an.call().server());
  }

  private static int epoch(Tab tab) {
    return tab.other("Bình").security().epoch();
  }
}
