package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.IceServersChanged;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;

/** Every notice from what makes it appear to what makes it go, as An sees it. */
class NoticesWorldTest {
  private record Story(Runnable begins, Runnable ends) {}

  private final World world = new World(20260115);
  private Tab an;
  private Tab binh;
  private Tab twin;

  @BeforeEach
  void twoAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    world.pass(4_000);
  }

  @ParameterizedTest
  @EnumSource
  void everyNoticeGoesWithItsCause(Notice.Kind kind) {
    Story story = storyOf(kind);
    assertFalse(an.isTold(kind), "before there is a cause");
    story.begins().run();
    assertTrue(an.isTold(kind), () -> "told is only " + an.call().notices());
    story.ends().run();
    assertFalse(an.isTold(kind), "after the cause is gone");
  }

  /** A kind without a story does not compile. */
  private Story storyOf(Notice.Kind kind) {
    return switch (kind) {
      case DIFFERENT_PASSPHRASE -> comesAndGoes("Chi", "another passphrase");
      case KEY_CHANGED -> new Story(this::namesakeComes, this::verifyNamesake);
      case MEDIA_NOT_THEIRS -> new Story(this::impostorComes, () -> dismiss(kind));
      case UNREACHABLE -> new Story(this::connectionsBreak, () -> world.pass(60_000));
      case MICROPHONE_LOST -> pluggedOutAndIn(MediaDevice.Kind.MICROPHONE, "mic");
      case CAMERA_LOST -> pluggedOutAndIn(MediaDevice.Kind.CAMERA, "cam");
      case MICROPHONE_SILENT -> new Story(() -> sound(0), () -> sound(30));
      case MICROPHONE_REFUSED -> new Story(this::microphoneRefused, this::microphoneAllowed);
      case CAMERA_REFUSED -> new Story(this::cameraRefused, this::cameraAllowed);
      case SHARE_REFUSED ->
          new Story(() -> share(MediaProblem.CONSTRAINTS), () -> share(MediaProblem.DENIED));
      case SOUND_BLOCKED ->
          new Story(() -> an.media().blockSound(), () -> an.session().unlockSound());
      case VIDEO_PAUSED -> new Story(() -> network(400, 35_000), () -> network(0, 90_000));
      case ANOTHER_TAB -> new Story(this::twinComes, this::twinGoes);
      case RECORDING_FAILED -> new Story(this::diskIsFull, this::diskHasRoom);
      case MESSAGE_TOO_LONG ->
          new Story(() -> an.says("long ".repeat(4_000)), () -> an.says("short"));
      case BROWSER_STALLED -> new Story(an::isStalled, () -> dismiss(kind));
      case NOT_REMEMBERED -> new Story(this::storeFails, () -> dismiss(kind));
      case ICE_URL_REFUSED ->
          new Story(
              () -> turnIs("turn:refused.example.org"), () -> turnIs("turn:good.example.org"));
    };
  }

  // ---- what is more than one cause, or more than one notice

  @Test
  void whatWasDismissedIsToldAgainOnlyAfterItHadCeased() {
    connectionsBreak();
    dismiss(Notice.Kind.UNREACHABLE);
    world.breakConnectionsForGood();
    world.pass(3_000);
    assertFalse(an.isTold(Notice.Kind.UNREACHABLE), "the same trouble is told twice");
    world.pass(60_000);
    assertEquals(List.of("Bình"), an.sees());
    connectionsBreak();
    assertTrue(an.isTold(Notice.Kind.UNREACHABLE), "a new trouble is not told");
  }

  @Test
  void aPauseThatWasDismissedStaysAway() {
    network(400, 35_000);
    dismiss(Notice.Kind.VIDEO_PAUSED);
    world.pass(5_000);
    assertFalse(an.isTold(Notice.Kind.VIDEO_PAUSED));
  }

  @Test
  void whoeverHasTheRightPassphraseDoesNotHideWhoeverHasNot() {
    world.open().joins("garden", "Chi", "another passphrase");
    world.pass(3_000);
    world.open().joins("garden", "Dũng");
    world.pass(3_000);
    assertEquals(List.of("Bình", "Dũng"), an.sees());
    assertTrue(an.isTold(Notice.Kind.DIFFERENT_PASSPHRASE));
  }

  @Test
  void ofTwoMoreTabsOneIsStillThere() {
    twinComes();
    Tab third = an.again().joins("garden", "An");
    world.pass(2_000);
    third.session().leave();
    world.pass(500);
    assertTrue(an.isTold(Notice.Kind.ANOTHER_TAB));
  }

  @Test
  void aDeviceIsEitherLostOrRefused() {
    microphoneRefused();
    assertFalse(an.isTold(Notice.Kind.MICROPHONE_LOST));
    assertTrue(an.isTold(Notice.Kind.MICROPHONE_REFUSED));
  }

  @Test
  void aWarningOfSomebodyIsNeverCrowdedOut() {
    an.media().unplug(MediaDevice.Kind.MICROPHONE, "mic");
    an.media().unplug(MediaDevice.Kind.CAMERA, "cam");
    share(MediaProblem.CONSTRAINTS);
    an.media().blockSound();
    diskIsFull();
    an.says("long ".repeat(4_000));
    assertEquals(5, an.call().notices().size());
    namesakeComes();
    assertEquals(Notice.Kind.KEY_CHANGED, an.call().notices().get(0).kind());
    assertEquals(5, an.call().notices().size());
  }

  // ---- what happens in the stories

  private Story comesAndGoes(String name, String passphrase) {
    Tab guest = world.open();
    return new Story(
        () -> {
          guest.joins("garden", name, passphrase);
          world.pass(3_000);
        },
        () -> {
          guest.session().leave();
          world.pass(500);
        });
  }

  private void namesakeComes() {
    binh.session().leave();
    world.open().joins("garden", "Bình");
    world.pass(3_000);
  }

  private void verifyNamesake() {
    an.commands(call -> call.setVerified(an.idOf("Bình"), true));
  }

  private void impostorComes() {
    world.forgeFingerprints(fingerprint -> "sha-256 00:11:22");
    // Of two, whoever is offered a connection notices first; chance says who that is.
    for (int i = 0; i < 5 && !an.isTold(Notice.Kind.MEDIA_NOT_THEIRS); i++) {
      world.open().joins("garden", "Impostor " + i);
      world.pass(3_000);
    }
  }

  private void connectionsBreak() {
    world.breakConnectionsForGood();
    world.pass(1_000);
  }

  private void dismiss(Notice.Kind kind) {
    long id =
        an.call().notices().stream()
            .filter(notice -> notice.kind() == kind)
            .mapToLong(Notice::id)
            .findFirst()
            .orElseThrow();
    an.commands(call -> call.dismiss(id));
  }

  private Story pluggedOutAndIn(MediaDevice.Kind kind, String id) {
    return new Story(
        () -> an.media().unplug(kind, id),
        () -> {
          an.media().plugIn(kind, id);
          world.pass(100);
        });
  }

  private void sound(int level) {
    an.media().sounds(level);
    world.pass(4_000);
  }

  private void microphoneRefused() {
    an.media().unplug(MediaDevice.Kind.MICROPHONE, "mic");
    assertTrue(an.isTold(Notice.Kind.MICROPHONE_LOST));
    an.media().refuse(MediaProblem.DENIED);
    an.session().toggleMicrophone();
    world.pass(100);
  }

  private void microphoneAllowed() {
    an.media().allow();
    an.media().plugIn(MediaDevice.Kind.MICROPHONE, "mic");
    an.session().toggleMicrophone();
    world.pass(100);
  }

  private void cameraRefused() {
    an.session().toggleCamera();
    an.media().refuse(MediaProblem.IN_USE);
    an.session().toggleCamera();
    world.pass(100);
  }

  private void cameraAllowed() {
    an.media().allow();
    an.session().toggleCamera();
    world.pass(100);
  }

  private void share(MediaProblem problem) {
    an.media().refuseShare(problem);
    an.commands(call -> call.toggleShare());
    world.pass(100);
  }

  private void network(int lossPermille, long millis) {
    try {
      world.port(0).loses(lossPermille);
      world.port(1).loses(lossPermille);
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
    world.pass(millis);
  }

  private void twinComes() {
    twin = an.again().joins("garden", "An");
    world.pass(2_000);
  }

  private void twinGoes() {
    twin.session().leave();
    world.pass(500);
  }

  private void storeFails() {
    an.store().forgets();
    world.pass(2_000);
  }

  private void turnIs(String url) {
    an.isToldByServer(new IceServersChanged(List.of(new IceServer(List.of(url), "user", "word"))));
    world.pass(100);
  }

  private void diskIsFull() {
    an.recorder().willBe(FakeRecorder.Fate.DISK_FULL);
    an.commands(call -> call.toggleRecording());
    world.pass(500);
    an.commands(call -> call.toggleRecording());
  }

  private void diskHasRoom() {
    an.recorder().willBe(FakeRecorder.Fate.SAVED);
    an.commands(call -> call.toggleRecording());
  }
}
