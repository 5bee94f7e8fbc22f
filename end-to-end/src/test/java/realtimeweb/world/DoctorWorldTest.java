package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.checkup.Checkup.Progress;
import realtimeweb.checkup.checks.BrowserFeatures;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.world.FakeLoopbackConnections.Server;

/** Stories of the doctor, with the real relay and real sessions for the call it tries. */
class DoctorWorldTest {
  private static final String STUN = "stun:turn.example.org";
  private static final String UDP = "turn:turn.example.org?transport=udp";
  private static final String TCP = "turn:turn.example.org?transport=tcp";
  private static final String TLS = "turns:turn.example.org:443?transport=tcp";

  private final World world = new World(20260101);
  private final Surgery surgery = new Surgery(world, Surgery.MODERN);

  @Test
  void nothingHappensBeforeThePersonWantsIt() {
    world.pass(60_000);
    assertEquals(Progress.READY, surgery.checkup().progress());
    assertEquals(List.of(), surgery.media.requests());
    assertEquals(0, world.connectionsMade());
  }

  @Test
  void whereEverythingWorksEverythingIsGood() {
    offersEverything(Server.WORKS);
    surgery.examines();
    surgery.doctor().heard(true);
    assertEquals(Progress.DONE, surgery.checkup().progress());
    for (Finding finding : surgery.checkup().findings()) {
      assertEquals(Grade.GOOD, finding.grade(), finding.toString());
    }
    assertEquals(Verdict.CALL_WORKS, surgery.verdict(Check.CALL));
    assertEquals(new CheckupSummary(0, 0, 0, false), surgery.checkup().tally());
    assertTrue(surgery.checkup().report().contains("GOOD STUN: STUN_ANSWERS, srflx"));
  }

  @Test
  void everythingIsGivenBack() {
    offersEverything(Server.WORKS);
    surgery.examines();
    world.pass(120_000);
    assertEquals("", surgery.media.camera());
    assertEquals("", surgery.media.microphone());
    assertFalse(surgery.cameraProbe.isOpen());
    assertEquals(0, surgery.loopbacks.openLoops());
    int connections = world.connectionsMade();
    world.pass(120_000);
    assertEquals(connections, world.connectionsMade());
    assertEquals(0, world.connectedPorts());
  }

  @Test
  void withoutStunAndTurnTheRestIsTriedAllTheSame() {
    world.offers();
    surgery.examines();
    assertEquals(Verdict.STUN_MISSING, surgery.verdict(Check.STUN));
    assertEquals(Verdict.TURN_MISSING, surgery.verdict(Check.TURN_UDP));
    assertEquals(Verdict.TURN_MISSING, surgery.verdict(Check.TURN_TLS));
    assertEquals(Verdict.CALL_WORKS, surgery.verdict(Check.CALL));
    assertEquals(Verdict.NETWORK_UNMEASURED, surgery.verdict(Check.NETWORK));
    assertEquals(new CheckupSummary(0, 0, 6, true), surgery.checkup().tally());
  }

  @Test
  void eachTurnServerFailsInItsOwnWay() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.has(UDP, Server.SILENT);
    surgery.loopbacks.has(TCP, Server.REFUSES);
    surgery.loopbacks.has(TLS, Server.STUCK);
    surgery.examines();
    assertEquals(Verdict.TURN_SILENT, surgery.verdict(Check.TURN_UDP));
    assertEquals(Verdict.TURN_REFUSES, surgery.verdict(Check.TURN_TCP));
    assertEquals(Verdict.TURN_STUCK, surgery.verdict(Check.TURN_TLS));
    assertEquals(Verdict.NETWORK_UNMEASURED, surgery.verdict(Check.NETWORK));
  }

  @Test
  void speedIsMeasuredByTheFirstRelayThatWorks() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.has(UDP, Server.SILENT);
    surgery.loopbacks.bears(800_000);
    surgery.examines();
    assertEquals(Verdict.TURN_SPARED, surgery.verdict(Check.TURN_UDP));
    Finding network = surgery.finding(Check.NETWORK);
    assertEquals(Verdict.NETWORK_MODEST, network.verdict());
    int bits = network.measured().bitsPerSecond();
    assertTrue(bits > 700_000 && bits < 900_000, bits + " bit/s");
  }

  @Test
  void stunThatDoesNotAnswerIsAWarning() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.has(STUN, Server.SILENT);
    surgery.examines();
    assertEquals(Verdict.STUN_SILENT, surgery.verdict(Check.STUN));
  }

  @Test
  void stunThatIsStillWaitedForDoesNotAnswer() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.has(STUN, Server.DEAD);
    surgery.examines();
    assertEquals(Verdict.STUN_SILENT, surgery.verdict(Check.STUN));
  }

  @Test
  void whereNobodyWasAskedNobodyHasAnswered() {
    offersEverything(Server.SEES_THE_SAME);
    surgery.loopbacks.usesNoUdp();
    surgery.examines();
    assertEquals(Verdict.STUN_FINDS_NOTHING, surgery.verdict(Check.STUN));
  }

  @Test
  void oneOfTwoServersThatIsDeadIsNoticed() {
    String other = "stun:other.example.org";
    String dead = "turn:other.example.org?transport=udp";
    world.offers(
        new IceServer(List.of(STUN, other), null, null),
        new IceServer(List.of(dead, UDP), "1767225600:me", "secret"));
    surgery.loopbacks.has(STUN, Server.WORKS);
    surgery.loopbacks.has(other, Server.DEAD);
    surgery.loopbacks.has(UDP, Server.WORKS);
    surgery.loopbacks.has(dead, Server.SILENT);
    surgery.examines();
    assertEquals(Verdict.STUN_PARTLY_SILENT, surgery.verdict(Check.STUN));
    assertEquals(Verdict.TURN_PARTLY, surgery.verdict(Check.TURN_UDP));
    assertEquals(Verdict.NETWORK_AMPLE, surgery.verdict(Check.NETWORK));
  }

  @Test
  void aUrlThatTheBrowserRefusesIsNamedAndTheOthersAreTried() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.has(TCP, Server.REFUSED_BY_BROWSER);
    String refused = "stun:other.example.org";
    surgery.loopbacks.has(refused, Server.REFUSED_BY_BROWSER);
    world.offers(
        new IceServer(List.of(STUN, refused), null, null),
        new IceServer(List.of(UDP, TCP), "1767225600:me", "secret"));
    surgery.examines();
    assertEquals(Verdict.STUN_URL_REFUSED, surgery.verdict(Check.STUN));
    assertEquals(Verdict.TURN_URL_REFUSED, surgery.verdict(Check.TURN_TCP));
    assertEquals(Verdict.TURN_RELAYS, surgery.verdict(Check.TURN_UDP));
    assertEquals(2, surgery.checkup().tally().bad());
  }

  @Test
  void aBrowserThatDoesNotAnswerIsNoServersFault() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.stalls();
    surgery.examines();
    assertEquals(Verdict.BROWSER_STALLED, surgery.verdict(Check.STUN));
    assertEquals(Verdict.BROWSER_STALLED, surgery.verdict(Check.TURN_TLS));
    assertEquals(0, surgery.loopbacks.openLoops());
  }

  @Test
  void stunThatSeesTheMachineItselfIsGoodWhereFailuresWouldBeTold() {
    offersEverything(Server.WORKS);
    surgery.loopbacks.has(STUN, Server.SEES_THE_SAME);
    surgery.examines();
    assertEquals(Verdict.STUN_SEES_THE_SAME, surgery.verdict(Check.STUN));
    surgery.loopbacks.keepsFailuresToItself();
    surgery.examines();
    assertEquals(Verdict.STUN_FINDS_NOTHING, surgery.verdict(Check.STUN));
  }

  @Test
  void deniedDevicesAreNotTriedAndTheCallIsUnseen() {
    surgery.media.refuse(MediaProblem.DENIED);
    surgery.examines();
    assertEquals(Verdict.BOTH_DENIED, surgery.verdict(Check.PERMISSION));
    assertEquals(Verdict.NOT_TRIED, surgery.verdict(Check.CAMERA));
    assertEquals(Verdict.NOT_TRIED, surgery.verdict(Check.MICROPHONE));
    assertEquals(Verdict.CALL_WORKS_UNSEEN, surgery.verdict(Check.CALL));
  }

  @Test
  void aMicrophoneAloneIsFoundAlthoughBothWereAskedFor() {
    surgery.media.unplug(MediaDevice.Kind.CAMERA, "cam");
    surgery.examines();
    assertEquals(Verdict.PERMITTED, surgery.verdict(Check.PERMISSION));
    assertEquals(Verdict.CAMERA_CLOSED, surgery.verdict(Check.CAMERA));
    assertEquals(MediaProblem.NO_DEVICE, surgery.finding(Check.CAMERA).problem());
    assertEquals(Verdict.MICROPHONE_HEARS, surgery.verdict(Check.MICROPHONE));
  }

  @Test
  void aCoveredCameraAndADeadMicrophoneAreNoticed() {
    surgery.cameraProbe.isCovered();
    surgery.media.sounds(0);
    surgery.examines();
    assertEquals(Verdict.CAMERA_DARK, surgery.verdict(Check.CAMERA));
    assertEquals(Verdict.MICROPHONE_SILENT, surgery.verdict(Check.MICROPHONE));
  }

  @Test
  void aStillPictureAndAFaintVoiceAreNoticed() {
    surgery.cameraProbe.stopsMoving();
    surgery.media.sounds(5);
    surgery.examines();
    assertEquals(Verdict.CAMERA_FROZEN, surgery.verdict(Check.CAMERA));
    assertEquals(Verdict.MICROPHONE_FAINT, surgery.verdict(Check.MICROPHONE));
  }

  @Test
  void aCameraWithoutPicturesIsNoticed() {
    surgery.cameraProbe.isBlind();
    surgery.examines();
    assertEquals(Verdict.CAMERA_WITHOUT_PICTURE, surgery.verdict(Check.CAMERA));
  }

  @Test
  void thePersonSaysWhetherTheMelodyWasHeardEvenAfterwards() {
    surgery.examines();
    assertEquals(Verdict.SPEAKER_PLAYS, surgery.verdict(Check.SPEAKER));
    surgery.doctor().heard(false);
    assertEquals(Verdict.SPEAKER_UNHEARD, surgery.verdict(Check.SPEAKER));
    assertTrue(surgery.checkup().report().contains("SPEAKER_UNHEARD"));
  }

  @Test
  void aServerThatSaysNothingLeavesTheWaysUntried() {
    world.serverIgnores(ClientMessage.Look.class);
    surgery.examines();
    assertEquals(Verdict.SERVER_SILENT, surgery.verdict(Check.SERVER));
    assertEquals(Verdict.NOT_TRIED, surgery.verdict(Check.STUN));
    assertEquals(Verdict.NOT_TRIED, surgery.verdict(Check.TURN_UDP));
    assertEquals(Verdict.NOT_TRIED, surgery.verdict(Check.CALL));
  }

  @Test
  void whereMediaFindsNoWayChatIsStillFoundToWork() {
    world.cutDirectPath(true);
    surgery.examines();
    assertEquals(Verdict.CALL_ONLY_CHAT, surgery.verdict(Check.CALL));
  }

  @Test
  void anInsecurePageIsToldSoAndNothingIsAskedFor() {
    Surgery insecure = new Surgery(world, new BrowserFeatures(false, true, false, "FakeBrowser 1"));
    insecure.examines();
    assertEquals(Verdict.BROWSER_INSECURE, insecure.verdict(Check.BROWSER));
    assertEquals(List.of(), insecure.media.requests());
    assertEquals(Verdict.NOT_TRIED, insecure.verdict(Check.CALL));
  }

  @Test
  void aSecondCheckupBeginsAnew() {
    surgery.media.refuse(MediaProblem.DENIED);
    surgery.examines();
    surgery.media.allow();
    surgery.examines();
    assertEquals(Verdict.PERMITTED, surgery.verdict(Check.PERMISSION));
    assertEquals(Verdict.CALL_WORKS, surgery.verdict(Check.CALL));
  }

  @Test
  void theReportNamesNoAddressRoomOrDevice() {
    offersEverything(Server.WORKS);
    List<String> rooms = new ArrayList<>();
    surgery.signals.overhear(
        message -> {
          if (message instanceof ClientMessage.Join join) {
            rooms.add(join.room());
          }
        });
    surgery.examines();
    String report = surgery.checkup().report();
    assertTrue(report.contains("GOOD TURN_UDP: TURN_RELAYS, relay"), report);
    assertEquals(1, rooms.size());
    for (String secret : List.of(rooms.get(0), "example", "mic", "CAM\n", "192.0.2", "secret")) {
      assertFalse(report.contains(secret), secret + " in " + report);
    }
  }

  private void offersEverything(Server behaviour) {
    world.offers(
        new IceServer(List.of(STUN), null, null),
        new IceServer(List.of(UDP, TCP, TLS), "1767225600:me", "secret"));
    for (String url : List.of(STUN, UDP, TCP, TLS)) {
      surgery.loopbacks.has(url, behaviour);
    }
  }
}
