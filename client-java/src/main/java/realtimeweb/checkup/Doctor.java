package realtimeweb.checkup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import realtimeweb.checkup.Checkup.Progress;
import realtimeweb.checkup.checks.BrowserCheck;
import realtimeweb.checkup.checks.BrowserFeatures;
import realtimeweb.checkup.checks.CallCheck;
import realtimeweb.checkup.checks.CameraCheck;
import realtimeweb.checkup.checks.CheckNotes;
import realtimeweb.checkup.checks.CheckRunner;
import realtimeweb.checkup.checks.IceTransport;
import realtimeweb.checkup.checks.MicrophoneCheck;
import realtimeweb.checkup.checks.NetworkCheck;
import realtimeweb.checkup.checks.PermissionCheck;
import realtimeweb.checkup.checks.ServerCheck;
import realtimeweb.checkup.checks.SpeakerCheck;
import realtimeweb.checkup.checks.StunCheck;
import realtimeweb.checkup.checks.TurnCheck;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock.Timer;

/** Makes one check after the other; the only writer of {@link Checkup}. */
public final class Doctor implements CheckupIntents {
  private final BrowserFeatures baseline;
  private final DoctorPorts ports;
  private final Map<Check, Finding> findings = new EnumMap<>(Check.class);
  private CheckNotes notes = new CheckNotes();
  private Progress progress = Progress.READY;
  private @Nullable Timer watchdog;

  public Doctor(BrowserFeatures baseline, DoctorPorts ports) {
    this.baseline = baseline;
    this.ports = ports;
    forget();
  }

  /** Shows what will be looked at. */
  public void open() {
    show();
  }

  @Override
  public void start() {
    if (progress == Progress.RUNNING) {
      return;
    }
    forget();
    progress = Progress.RUNNING;
    make(runners(), 0);
  }

  @Override
  public void playAgain() {
    ports.media().testSpeaker();
  }

  @Override
  public void heard(boolean heard) {
    Finding asked = new Finding(Check.SPEAKER, Verdict.SPEAKER_PLAYS);
    if (asked.equals(findings.get(Check.SPEAKER))) {
      write(new Finding(Check.SPEAKER, heard ? Verdict.SPEAKER_HEARD : Verdict.SPEAKER_UNHEARD));
    }
  }

  private void forget() {
    notes = new CheckNotes();
    for (Check check : Check.values()) {
      findings.put(check, new Finding(check, Verdict.WAITING));
    }
  }

  private List<CheckRunner> runners() {
    List<CheckRunner> runners = new ArrayList<>();
    runners.add(new BrowserCheck(baseline, notes));
    runners.add(new PermissionCheck(ports.media(), ports.preferences(), notes));
    runners.add(new CameraCheck(ports.cameraProbe(), ports.clock(), notes));
    runners.add(new MicrophoneCheck(ports.media(), ports.clock(), notes));
    runners.add(new SpeakerCheck(ports.media()));
    runners.add(new ServerCheck(ports.signals(), ports.clock(), ports.crypto(), notes));
    runners.add(new StunCheck(ports.loopbacks(), notes));
    runners.add(turn(Check.TURN_UDP, IceTransport.TURN_UDP));
    runners.add(turn(Check.TURN_TCP, IceTransport.TURN_TCP));
    runners.add(turn(Check.TURN_TLS, IceTransport.TURN_TLS));
    runners.add(new CallCheck(ports.sessions(), ports.media(), ports.clock(), notes));
    runners.add(new NetworkCheck(ports.loopbacks(), ports.clock(), notes));
    return runners;
  }

  private CheckRunner turn(Check check, IceTransport transport) {
    return new TurnCheck(check, transport, ports.loopbacks(), ports.clock(), notes);
  }

  private void make(List<CheckRunner> runners, int number) {
    if (number == runners.size()) {
      finish();
      return;
    }
    CheckRunner runner = runners.get(number);
    if (runner.check() != Check.BROWSER && !notes.fit()) {
      write(new Finding(runner.check(), Verdict.NOT_TRIED));
      make(runners, number + 1);
    } else {
      Turn turn = new Turn(runner, () -> make(runners, number + 1));
      watchdog = ports.clock().after(runner.patienceMillis(), turn::late);
      write(new Finding(runner.check(), Verdict.RUNNING));
      runner.begin(turn);
    }
  }

  private void finish() {
    ports.media().close();
    if (!notes.relay().isEmpty()) {
      findings.replaceAll((check, finding) -> finding.whereOneWayIsEnough());
    }
    progress = Progress.DONE;
    show();
  }

  private void write(Finding finding) {
    findings.put(finding.check(), finding);
    show();
  }

  private void show() {
    boolean done = progress == Progress.DONE;
    List<Finding> all = List.copyOf(findings.values());
    String report = done ? DoctorReport.of(all, baseline.browser()) : "";
    ports.display().show(new Checkup(progress, all, report));
  }

  /** One check's time; what it says afterwards is not heard. */
  private final class Turn implements CheckRunner.Chart {
    private final CheckRunner runner;
    private final Runnable next;
    private boolean over;

    Turn(CheckRunner runner, Runnable next) {
      this.runner = runner;
      this.next = next;
    }

    @Override
    public void note(Finding running) {
      if (!over) {
        write(running);
      }
    }

    @Override
    public void conclude(Finding found) {
      if (over) {
        return;
      }
      over = true;
      if (watchdog != null) {
        watchdog.cancel();
      }
      runner.end();
      write(found);
      // An event of its own: the check may be in the middle of something.
      ports.clock().after(0, next::run);
    }

    void late() {
      conclude(runner.late());
    }
  }
}
