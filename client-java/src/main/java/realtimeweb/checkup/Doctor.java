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

/** Makes one exam after the other; the only writer of {@link Checkup}. */
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
    make(exams(), 0);
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

  private List<CheckRunner> exams() {
    List<CheckRunner> exams = new ArrayList<>();
    exams.add(new BrowserCheck(baseline, notes));
    exams.add(new PermissionCheck(ports.media(), ports.preferences(), notes));
    exams.add(new CameraCheck(ports.cameraProbe(), ports.clock(), notes));
    exams.add(new MicrophoneCheck(ports.media(), ports.clock(), notes));
    exams.add(new SpeakerCheck(ports.media()));
    exams.add(new ServerCheck(ports.signals(), ports.clock(), ports.crypto(), notes));
    exams.add(new StunCheck(ports.loopbacks(), notes));
    exams.add(turn(Check.TURN_UDP, IceTransport.TURN_UDP));
    exams.add(turn(Check.TURN_TCP, IceTransport.TURN_TCP));
    exams.add(turn(Check.TURN_TLS, IceTransport.TURN_TLS));
    exams.add(new CallCheck(ports.ends(), ports.media(), ports.clock(), notes));
    exams.add(new NetworkCheck(ports.loopbacks(), ports.clock(), notes));
    return exams;
  }

  private CheckRunner turn(Check check, IceTransport transport) {
    return new TurnCheck(check, transport, ports.loopbacks(), ports.clock(), notes);
  }

  private void make(List<CheckRunner> exams, int number) {
    if (number == exams.size()) {
      finish();
      return;
    }
    CheckRunner exam = exams.get(number);
    if (exam.check() != Check.BROWSER && !notes.fit()) {
      write(new Finding(exam.check(), Verdict.NOT_TRIED));
      make(exams, number + 1);
    } else {
      Turn turn = new Turn(exam, () -> make(exams, number + 1));
      watchdog = ports.clock().after(exam.patienceMillis(), turn::late);
      write(new Finding(exam.check(), Verdict.RUNNING));
      exam.begin(turn);
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

  /** One exam's time; what it says afterwards is not heard. */
  private final class Turn implements CheckRunner.Chart {
    private final CheckRunner exam;
    private final Runnable next;
    private boolean over;

    Turn(CheckRunner exam, Runnable next) {
      this.exam = exam;
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
      exam.end();
      write(found);
      // An event of its own: the exam may be in the middle of something.
      ports.clock().after(0, next::run);
    }

    void late() {
      conclude(exam.late());
    }
  }
}
