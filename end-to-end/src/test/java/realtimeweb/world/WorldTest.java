package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.LeftCause;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.Mistake;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Security;
import realtimeweb.session.Screen.Server;

/**
 * Stories of whole calls: the real relay and real sessions in one JVM. The seed is in each story's
 * name.
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
    an.session().say("Chào Bình \uD83D\uDC4B");
    binh.session().say("<b>hi</b>");
    world.pass(1_000);
    assertEquals(List.of("Chào Bình \uD83D\uDC4B"), binh.heard());
    assertEquals(List.of("<b>hi</b>"), an.heard());
    assertTrue(an.lines().allMatch(line -> line.path() == Path.DIRECT));
    assertEquals(
        List.of(LineStatus.DELIVERED), an.lines().filter(Line::own).map(Line::status).toList());
  }

  @Test
  void safetyNumbersAreTheSameOnBothScreens() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);

    Security seenByAn = present(an.other("Bình").security());
    Security seenByBinh = present(binh.other("An").security());
    assertEquals(seenByAn.safetyNumber(), seenByBinh.safetyNumber());
    assertEquals(12, seenByAn.safetyNumber().split(" ").length);
    an.session().setVerified(an.others().get(0).id(), true);
    assertTrue(present(an.other("Bình").security()).verified());
    assertFalse(present(binh.other("An").security()).verified());
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
    tabs.get(0).session().say("to all");
    world.pass(1_000);
    tabs.stream().skip(1).forEach(tab -> assertEquals(List.of("to all"), tab.heard()));
  }

  @Test
  void muteAndCameraOffAreSeenAtOnce() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    assertTrue(binh.other("An").microphone() && binh.other("An").camera());

    an.session().toggleMicrophone();
    an.session().toggleCamera();
    world.pass(200);
    assertFalse(binh.other("An").microphone() || binh.other("An").camera());
    an.session().toggleMicrophone();
    world.pass(200);
    assertTrue(binh.other("An").microphone());
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

  @Test
  void leaverCannotReadWhatFollows() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
    chi.session().leave();
    an.session().say("without Chi");
    world.pass(1_000);

    assertEquals(List.of("without Chi"), binh.heard());
    assertInstanceOf(Screen.Left.class, chi.screen());
  }

  @Test
  void anotherPassphraseIsToldToBoth() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An", "correct horse");
    Tab binh = world.open().joins("garden", "Bình", "battery staple");
    world.pass(5_000);

    assertTrue(an.isTold(NoticeKind.DIFFERENT_PASSPHRASE));
    assertTrue(binh.isTold(NoticeKind.DIFFERENT_PASSPHRASE));
    assertEquals(Connection.DIFFERENT_PASSPHRASE, an.others().get(0).connection());
    assertEquals("", binh.others().get(0).name());
    assertEquals(0, world.connectedPorts());
  }

  @Test
  void theSamePassphraseMeets() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An", "correct horse");
    world.open().joins("garden", "Bình", "correct horse");
    world.pass(2_000);

    assertEquals(List.of("Bình"), an.sees());
  }

  @Test
  void aPrivateRoomOpensByItsLinkOnly() {
    World world = new World(SEED);
    Tab an = world.open();
    an.session().newPrivateRoom("An");
    world.pass(50);
    an.session().join("An");
    String link = an.display().address();
    Tab binh = world.open();
    binh.session().openLink(link);
    world.pass(50);
    binh.session().join("Bình");
    Tab stranger = world.open().joins(link.substring(0, link.indexOf('/')), "Stranger");
    world.pass(3_000);

    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of(), stranger.others());
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
      an.session().say("round " + round);
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
      an.session().say("line " + i);
      world.pass(world.network().random().nextInt(80));
    }
    world.pass(20_000);

    assertEquals(said, binh.heard());
    assertTrue(binh.lines().anyMatch(line -> line.path() == Path.RELAY));
  }

  @RepeatedTest(10)
  @DisplayName("rotationWhileTheRelayMisbehaves")
  void rotationWhileTheRelayMisbehaves(RepetitionInfo repetition) {
    World world = new World(repetition.getCurrentRepetition());
    world.cutDirectPath(true);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(3_000);
    int before = an.epochWith("Bình");
    world.network().mischief(0.15, 0.15, 0.1, 0.3);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      said.add("line " + i);
      an.session().say("line " + i);
      binh.session().say("echo " + i);
      world.pass(1_000);
    }
    world.network().mischief(0, 0, 0, 0);
    world.pass(30_000);

    assertEquals(said, binh.heard());
    assertEquals(200, an.heard().size());
    assertTrue(an.epochWith("Bình") >= before + 5, () -> "epoch " + an.epochWith("Bình"));
    assertEquals(an.epochWith("Bình"), binh.epochWith("An"));
  }

  @RepeatedTest(10)
  @DisplayName("joiningThroughAHostileRelay")
  void joiningThroughAHostileRelay(RepetitionInfo repetition) {
    World world = new World(repetition.getCurrentRepetition());
    world.network().mischief(0.2, 0.2, 0.1, 0.3);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(60_000);

    assertEquals(List.of("Bình"), an.sees());
    assertEquals(List.of("An"), binh.sees());
  }

  @Test
  void everyRelayedFrameReplayedAddsNothing() {
    World world = new World(SEED);
    world.network().mischief(0, 1, 0, 0);
    world.cutDirectPath(true);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(3_000);
    an.session().say("once");
    world.pass(10_000);

    assertEquals(List.of("once"), binh.heard());
  }

  @Test
  void theRelayNeverSeesNamesChatOrDescriptions() {
    World world = new World(SEED);
    List<String> seen = new ArrayList<>();
    world
        .network()
        .tap(
            frame -> {
              seen.add(new String(frame, StandardCharsets.ISO_8859_1));
              return frame;
            });
    Tab an = world.open().joins("garden", "Andromeda");
    world.open().joins("garden", "Betelgeuse");
    world.pass(1_000);
    an.session().say("a secret line");
    world.pass(2_000);

    assertTrue(seen.size() > 5);
    for (String word : List.of("Andromeda", "Betelgeuse", "secret", "fingerprint", "candidate")) {
      assertTrue(seen.stream().noneMatch(frame -> frame.contains(word)), word);
    }
  }

  @Test
  void mediaOfAnotherCertificateIsRefused() {
    World world = new World(SEED);
    world.forgeFingerprints(fingerprint -> "sha-256 00:11:22");
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(3_000);

    assertTrue(an.isTold(NoticeKind.MEDIA_NOT_THEIRS) || binh.isTold(NoticeKind.MEDIA_NOT_THEIRS));
    assertEquals(0, world.connectedPorts());
    assertEquals(List.of(), an.sees());
  }

  @Test
  void mediaGoesOnWhileTheServerIsAwayAndNewcomersJoinAfterwards() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    world.restartServer();
    world.pass(200);
    assertEquals(Server.RECONNECTING, an.call().server());
    assertEquals(List.of("Bình"), an.sees());

    Tab chi = world.open().joins("garden", "Chi");
    world.pass(30_000);
    assertEquals(Server.ONLINE, an.call().server());
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
    an.session().say("I can hear you");
    world.pass(500);

    assertEquals(List.of("I can hear you"), binh.heard());
    assertFalse(binh.other("An").camera());
  }

  @Test
  void whatWasTypedWrongIsNamed() {
    World world = new World(SEED);
    Tab an = world.open();
    an.session().enterRoom("  ", "An", "");
    assertEquals(Mistake.ROOM_MISSING, assertInstanceOf(Screen.Start.class, an.screen()).mistake());
    an.session().enterRoom("x".repeat(65), "An", "");
    assertEquals(
        Mistake.ROOM_TOO_LONG, assertInstanceOf(Screen.Start.class, an.screen()).mistake());
    an.session().enterRoom("garden", " ", "");
    world.pass(50);
    an.session().join(" ");
    assertEquals(Mistake.NAME_MISSING, assertInstanceOf(Screen.Lobby.class, an.screen()).mistake());
  }

  @Test
  void aMessageOverTheLimitIsRefusedAndTheLimitPasses() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    an.session().say("x".repeat(16 * 1024 + 1));
    assertTrue(an.isTold(NoticeKind.MESSAGE_TOO_LONG));
    an.session().say("\u0000".repeat(16 * 1024));
    world.pass(1_000);

    assertEquals(List.of("\u0000".repeat(16 * 1024)), binh.heard());
    assertFalse(an.isTold(NoticeKind.MESSAGE_TOO_LONG));
  }

  @Test
  void aLineThatNobodyCouldReadIsMarked() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    world.pass(500);
    an.session().say("anybody here?");

    assertEquals(List.of(LineStatus.UNHEARD), an.lines().map(Line::status).toList());
  }

  @Test
  void keysRotateByThemselvesAndWhenAsked() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    int first = an.epochWith("Bình");
    world.pass(40_000);
    int second = an.epochWith("Bình");
    assertTrue(second > first);
    binh.session().rotateKeys();
    world.pass(1_000);

    assertEquals(second + 1, an.epochWith("Bình"));
    assertEquals(second + 1, binh.epochWith("An"));
  }

  @Test
  void aKnownNameWithAnotherKeyIsToldUntilItIsDismissed() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);
    assertFalse(an.isTold(NoticeKind.KEY_CHANGED));
    binh.session().leave();
    world.open().joins("garden", "Bình");
    world.pass(60_000);
    assertTrue(an.isTold(NoticeKind.KEY_CHANGED));

    an.session().dismiss(an.call().notices().get(0).id());
    assertFalse(an.isTold(NoticeKind.KEY_CHANGED));
  }

  @Test
  void keysAreNewAfterAWakeFromSleep() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    world.open().joins("garden", "Bình");
    world.pass(2_000);
    int before = an.epochWith("Bình");
    world.clock().sleep(3_600_000);
    world.pass(2_000);

    assertEquals(before + 1, an.epochWith("Bình"));
  }

  private static Security present(@Nullable Security security) {
    assertNotNull(security);
    return security;
  }
}
