package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.Media;

/**
 * Two people of this page call each other through the real server: handshake, media bound to it,
 * the first picture, and a line of chat each way.
 */
public final class CallCheck implements CheckRunner {
  private static final long LOOK_MILLIS = 100;

  private final SessionFactory sessions;
  private final Media media;
  private final Clock clock;
  private final CheckNotes notes;
  private final RepeatingTimer ticker;
  private @Nullable Chart chart;
  private @Nullable TestCallPeer caller;
  private @Nullable TestCallPeer called;
  private long calledAt;

  public CallCheck(SessionFactory sessions, Media media, Clock clock, CheckNotes notes) {
    this.sessions = sessions;
    this.media = media;
    this.clock = clock;
    this.notes = notes;
    ticker = new RepeatingTimer(clock, LOOK_MILLIS, this::look);
  }

  @Override
  public Check check() {
    return Check.CALL;
  }

  @Override
  public void begin(Chart chart) {
    if (!notes.joined()) {
      chart.conclude(new Finding(check(), Verdict.NOT_TRIED));
      return;
    }
    this.chart = chart;
    // The other end is on the same desk: what it plays would howl.
    media.muteMicrophone(true);
    caller =
        new TestCallPeer(
            sessions, notes.microphoneProblem() == null, notes.cameraProblem() == null);
    caller.openRoom();
    ticker.start();
  }

  private void look() {
    if (caller == null || chart == null) {
      return;
    }
    caller.act();
    if (called == null && caller.inCall()) {
      calledAt = clock.millis();
      called = new TestCallPeer(sessions, false, false);
      called.openLink(caller.address());
    } else if (called != null) {
      called.act();
      if (isComplete(caller, called)) {
        chart.conclude(complete());
      }
    }
  }

  private boolean isComplete(TestCallPeer one, TestCallPeer other) {
    boolean talked = one.reads() && other.reads();
    boolean connected = one.connected() && other.connected();
    return talked && connected && (other.sees() || !notes.pictureSeen());
  }

  private Finding complete() {
    Verdict verdict = notes.pictureSeen() ? Verdict.CALL_WORKS : Verdict.CALL_WORKS_UNSEEN;
    return new Finding(check(), verdict, Measurements.time(clock.millis() - calledAt));
  }

  @Override
  public long patienceMillis() {
    return 30_000;
  }

  @Override
  public Finding late() {
    if (called == null || !called.greeted()) {
      return new Finding(check(), Verdict.CALL_WITHOUT_CHANNEL);
    }
    return new Finding(
        check(), called.connected() ? Verdict.CALL_WITHOUT_PICTURE : Verdict.CALL_ONLY_CHAT);
  }

  @Override
  public void end() {
    chart = null;
    ticker.stop();
    if (called != null) {
      called.leave();
    }
    if (caller != null) {
      caller.leave();
    }
  }
}
