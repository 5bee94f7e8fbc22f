package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;

/**
 * Stories of whole calls: the real relay and real sessions in one JVM. A repetition is its seed.
 */
class WorldTest {
  private static final long SEED = 20260101;

  @Test
  void twoMeetAndChat() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
    world.pass(10_000); // until nobody sends by the relay too
    an.says("Chào Bình \uD83D\uDC4B");
    binh.says("<b>hi</b>");
    world.pass(1_000);
    assertEquals(List.of("Chào Bình \uD83D\uDC4B"), binh.heard());
    assertEquals(List.of("<b>hi</b>"), an.heard());
    assertTrue(an.lines().allMatch(line -> line.path() == ChannelPath.DIRECT));
    assertEquals(
        List.of(ChatLine.Status.DELIVERED),
        an.lines().filter(ChatLine::own).map(ChatLine::status).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 8})
  void everybodyMeetsEverybody(int people) {
    World world = new World(SEED);
    List<Tab> tabs = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      tabs.add(world.open().joins("garden", "Person " + i));
    }
    world.pass(5_000);

    for (Tab tab : tabs) {
      assertEquals(people - 1, tab.sees().size(), () -> tab.others().toString());
    }
    tabs.get(0).says("to all");
    world.pass(1_000);
    tabs.stream().skip(1).forEach(tab -> assertEquals(List.of("to all"), tab.heard()));
  }

  @Test
  void muteAndCameraOffAreSeenAtOnce() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    assertTrue(binh.other("An").presence().microphone() && binh.other("An").presence().camera());

    an.session().toggleMicrophone();
    an.session().toggleCamera();
    world.pass(200);
    assertFalse(binh.other("An").presence().microphone() || binh.other("An").presence().camera());
    an.session().toggleMicrophone();
    world.pass(200);
    assertTrue(binh.other("An").presence().microphone());
  }

  @Test
  void whoeverLeavesOrClosesTheTabIsGoneAtOnce() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);

    binh.session().leave();
    world.pass(200);
    assertEquals(List.of("Chi"), an.sees());
    assertEquals(LeftCause.SELF, assertInstanceOf(Screen.Left.class, binh.screen()).cause());
    chi.isClosed();
    world.pass(200);
    assertEquals(List.of(), an.others());
  }

  @RepeatedTest(20)
  @DisplayName("bothOfferAtOnce")
  void bothOfferAtOnce(RepetitionInfo repetition) {
    World world = new World(repetition.getCurrentRepetition());
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(3_000);

    for (int round = 0; round < 10; round++) {
      world.everybodyNegotiates();
      world.pass(500);
      an.says("round " + round);
    }
    world.pass(2_000);
    assertEquals(List.of("Bình"), an.sees());
    assertEquals(10, binh.heard().size());
  }

  @RepeatedTest(10)
  @DisplayName("arriveTogether")
  void arriveTogether(RepetitionInfo repetition) {
    World world = new World(repetition.getCurrentRepetition());
    List<Tab> tabs = IntStream.range(0, 4).mapToObj(i -> world.open()).toList();
    for (Tab tab : tabs) {
      tab.session().enterRoom("garden", "Tab " + tabs.indexOf(tab), "");
    }
    world.pass(100);
    tabs.forEach(tab -> tab.session().join("Tab " + tabs.indexOf(tab)));
    world.pass(5_000);

    tabs.forEach(tab -> assertEquals(3, tab.sees().size()));
  }

  @Test
  void chatGoesOnceAndInOrderAcrossTheSwitchOfPath() {
    World world = new World(SEED);
    world.cutDirectPath(true);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (i == 15 || i == 35) {
        world.cutDirectPath(i == 35);
        world.everybodyNegotiates();
      }
      said.add("line " + i);
      an.says("line " + i);
      world.pass(world.network().random().nextInt(80));
    }
    world.pass(20_000);

    assertEquals(said, binh.heard());
    assertTrue(binh.lines().anyMatch(line -> line.path() == ChannelPath.RELAY));
  }

  @Test
  void mediaGoesOnWhileTheServerIsAwayAndNewcomersJoinAfterwards() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    world.restartServer();
    world.pass(200);
    assertEquals(ServerState.RECONNECTING, an.call().server());
    assertEquals(List.of("Bình"), an.sees());

    Tab chi = world.open().joins("garden", "Chi");
    world.pass(30_000);
    assertEquals(ServerState.ONLINE, an.call().server());
    assertEquals(List.of("Bình", "Chi"), an.sees());
    assertEquals(List.of("An", "Chi"), binh.sees());
    assertEquals(List.of("An", "Bình"), chi.sees());
  }

  @Test
  void aLostConnectionComesBack() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    an.losesServer();
    world.pass(5_000);

    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
  }

  @Test
  void whoChangesTheNetworkGetsTheirPlaceInAFullRoomBack() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    for (int i = 1; i < 8; i++) {
      world.open().joins("garden", "Person " + i);
    }
    world.pass(5_000);
    an.changesNetwork();
    world.pass(120_000);

    assertEquals(ServerState.ONLINE, an.call().server());
    assertEquals(7, an.sees().size());
  }

  @Test
  void theNinthIsToldThatTheRoomIsFull() {
    World world = new World(SEED);
    for (int i = 0; i < 8; i++) {
      world.open().joins("garden", "Person " + i);
    }
    world.pass(1_000);
    Tab ninth = world.open().joins("garden", "Ninth");
    world.pass(1_000);

    Screen.Left left = assertInstanceOf(Screen.Left.class, ninth.screen());
    assertEquals(LeftCause.REFUSED, left.cause());
    assertEquals(realtimeweb.protocol.ServerMessage.Refusal.ROOM_FULL, left.refusal());
  }

  @Test
  void withoutDevicesOneCanStillChat() {
    World world = new World(SEED);
    Tab an = world.open();
    an.hasNoDevices();
    an.session().enterRoom("garden", "An", "");
    world.pass(200);
    Screen.Lobby lobby = assertInstanceOf(Screen.Lobby.class, an.screen());
    assertEquals(MediaProblem.NO_DEVICE, lobby.devices().camera().problem());
    an.session().joinWithoutDevices("An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    an.says("I can hear you");
    world.pass(500);

    assertEquals(List.of("I can hear you"), binh.heard());
    assertFalse(binh.other("An").presence().camera());
  }

  @Test
  void whatWasTypedWrongIsNamed() {
    World world = new World(SEED);
    Tab an = world.open();
    an.session().enterRoom("  ", "An", "");
    assertEquals(
        InputMistake.ROOM_MISSING, assertInstanceOf(Screen.Start.class, an.screen()).mistake());
    an.session().enterRoom("x".repeat(65), "An", "");
    assertEquals(
        InputMistake.ROOM_TOO_LONG, assertInstanceOf(Screen.Start.class, an.screen()).mistake());
    an.session().enterRoom("garden", " ", "");
    world.pass(50);
    an.session().join(" ");
    assertEquals(
        InputMistake.NAME_MISSING, assertInstanceOf(Screen.Lobby.class, an.screen()).mistake());
  }

  @Test
  void aMessageOverTheLimitIsRefusedAndTheLimitPasses() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    an.says("x".repeat(16 * 1024 + 1));
    assertTrue(an.isTold(Notice.Kind.MESSAGE_TOO_LONG));
    an.says("\u0000".repeat(16 * 1024));
    world.pass(1_000);

    assertEquals(List.of("\u0000".repeat(16 * 1024)), binh.heard());
    assertFalse(an.isTold(Notice.Kind.MESSAGE_TOO_LONG));
  }

  @Test
  void aLineThatNobodyCouldReadIsMarked() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    world.pass(500);
    an.says("anybody here?");

    assertEquals(List.of(ChatLine.Status.UNHEARD), an.lines().map(ChatLine::status).toList());
  }
}
