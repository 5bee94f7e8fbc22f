package realtimeweb.world;

import realtimeweb.checkup.Baseline;
import realtimeweb.checkup.Check;
import realtimeweb.checkup.Checkup;
import realtimeweb.checkup.Checkup.Progress;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.checkup.Doctor;
import realtimeweb.checkup.DoctorPorts;
import realtimeweb.checkup.Finding;
import realtimeweb.checkup.Forgetful;
import realtimeweb.checkup.HeldDevices;
import realtimeweb.checkup.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ClientSession;
import realtimeweb.session.Display;
import realtimeweb.session.FakeMedia;
import realtimeweb.session.Intents;
import realtimeweb.session.Ports;
import realtimeweb.session.Preferences;

/** The doctor's page in a tab: the real doctor with real sessions, and fakes around. */
final class Surgery {
  static final Baseline MODERN = new Baseline(true, true, true, "FakeBrowser 1");

  private static final String FINGERPRINT = "sha-256 0A" + ":0B".repeat(31);

  final FakeMedia media;
  final FakeEye eye = new FakeEye();
  final FakeLoops loops;
  final FakeSignals signals;
  private final World world;
  private final Doctor doctor;
  private @Nullable Checkup checkup;

  Surgery(World world, Baseline baseline) {
    this.world = world;
    media = new FakeMedia(answer -> world.clock().after(20, answer));
    media.sounds(60);
    loops = new FakeLoops(world.clock());
    signals = new FakeSignals(world, world.codec());
    doctor =
        new Doctor(
            baseline,
            new DoctorPorts(
                world.clock(),
                signals,
                media,
                eye,
                loops,
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
            new FakeSignals(world, world.codec()),
            new HeldDevices(event -> world.clock().after(0, event), microphone, camera),
            new FakeRecorder(),
            new Forgetful(world.crypto()),
            world.crypto(),
            new FakeConnections(world, FINGERPRINT),
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
