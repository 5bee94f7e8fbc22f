package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Screen;

/** Stories of whole calls in which the relay, the network or a guest means no good. */
class HostileWorldTest {
  private static final long SEED = 20260101;

  @Test
  void safetyNumbersAreTheSameOnBothScreens() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    world.pass(2_000);

    ChannelSecurity seenByAn = present(an.other("Bình").security());
    ChannelSecurity seenByBinh = present(binh.other("An").security());
    assertEquals(seenByAn.safetyNumber(), seenByBinh.safetyNumber());
    assertEquals(12, seenByAn.safetyNumber().split(" ").length);
    an.commands(call -> call.setVerified(an.others().get(0).id(), true));
    assertTrue(present(an.other("Bình").security()).verified());
    assertFalse(present(binh.other("An").security()).verified());
  }

  @Test
  void leaverCannotReadWhatFollows() {
    World world = new World(SEED);
    Tab an = world.open().joins("garden", "An");
    Tab binh = world.open().joins("garden", "Bình");
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(3_000);
    chi.session().leave();
    an.says("without Chi");
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

    assertTrue(an.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
    assertTrue(binh.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
    assertEquals(ParticipantConnection.DIFFERENT_PASSPHRASE, an.others().get(0).connection());
    assertEquals("", binh.others().get(0).name());
    an.says("can you read this?");
    assertEquals(List.of(ChatLine.Status.UNHEARD), an.lines().map(ChatLine::status).toList());
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
    an.session().newPrivateRoom("", "An");
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
      an.says("line " + i);
      binh.says("echo " + i);
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
    an.says("once");
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
    an.says("a secret line");
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

    assertTrue(
        an.isTold(Notice.Kind.MEDIA_NOT_THEIRS) || binh.isTold(Notice.Kind.MEDIA_NOT_THEIRS));
    assertEquals(0, world.connectedPorts());
    assertEquals(List.of(), an.sees());
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
    binh.commands(call -> call.rotateKeys());
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
    assertFalse(an.isTold(Notice.Kind.KEY_CHANGED));
    binh.session().leave();
    world.open().joins("garden", "Bình");
    world.pass(60_000);
    assertTrue(an.isTold(Notice.Kind.KEY_CHANGED));

    an.commands(call -> call.dismiss(an.call().notices().get(0).id()));
    assertFalse(an.isTold(Notice.Kind.KEY_CHANGED));
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

    // once for each of the two that woke, unless one of them was first by far
    int after = an.epochWith("Bình");
    assertTrue(before < after && after <= before + 2, before + " and then " + after);
  }

  private static ChannelSecurity present(@Nullable ChannelSecurity security) {
    assertNotNull(security);
    return security;
  }
}
