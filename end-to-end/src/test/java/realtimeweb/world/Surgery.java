package realtimeweb.world;

import realtimeweb.checkup.Checkup;
import realtimeweb.checkup.Checkup.Progress;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.checkup.Doctor;
import realtimeweb.checkup.DoctorPorts;
import realtimeweb.checkup.checks.BrowserFeatures;
import realtimeweb.checkup.checks.EmptyStore;
import realtimeweb.checkup.checks.OpenDevices;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ClientSession;
import realtimeweb.session.Intents;
import realtimeweb.session.ports.Display;
import realtimeweb.session.ports.FakeMedia;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.screen.Preferences;

/** The doctor's page in a tab: the real doctor with real sessions, and fakes around. */
final class Surgery {
  static final BrowserFeatures MODERN = new BrowserFeatures(true, true, true, "FakeBrowser 1");

  private static final String FINGERPRINT = "sha-256 0A" + ":0B".repeat(31);

  final FakeMedia media;
  final FakeCameraProbe cameraProbe = new FakeCameraProbe();
  final FakeLoopbackConnections loopbacks;
  final FakeSignalingChannel signals;
  private final World world;
  private final Doctor doctor;
  private @Nullable Checkup checkup;

  Surgery(World world, BrowserFeatures baseline) {
    this.world = world;
    media = new FakeMedia(answer -> world.clock().after(20, answer));
    media.sounds(60);
    loopbacks = new FakeLoopbackConnections(world.clock());
    signals = new FakeSignalingChannel(world, world.codec());
    doctor =
        new Doctor(
            baseline,
            new DoctorPorts(
                world.clock(),
                signals,
                media,
                cameraProbe,
                loopbacks,
                this::person,
                world.crypto(),
                Preferences.STANDARD,
                shown -> checkup = shown));
    doctor.open();
  }

  private Intents person(boolean microphone, boolean camera, Display display) {
    return new ClientSession(
        new Ports(
            world.clock(),
            world.background(() -> {}),
            new FakeSignalingChannel(world, world.codec()),
            new OpenDevices(event -> world.clock().after(0, event), microphone, camera),
            new FakeRecorder(),
            new EmptyStore(world.crypto()),
            world.crypto(),
            new FakePeerConnectionFactory(world, FINGERPRINT),
            world.codec(),
            display));
  }

  CheckupIntents doctor() {
    return doctor;
  }

  /** From the click to the end, however long that is for the person. */
  Surgery examines() {
    doctor.start();
    for (int seconds = 0; seconds < 300 && checkup().progress() != Progress.DONE; seconds++) {
      world.pass(1_000);
    }
    return this;
  }

  Checkup checkup() {
    Checkup now = checkup;
    if (now == null) {
      throw new AssertionError("nothing was shown yet");
    }
    return now;
  }

  Finding finding(Check check) {
    return checkup().findings().stream()
        .filter(finding -> finding.check() == check)
        .findFirst()
        .orElseThrow(() -> new AssertionError(check + " is not shown"));
  }

  Verdict verdict(Check check) {
    return finding(check).verdict();
  }
}
