package realtimeweb.checkup;

import java.util.List;
import realtimeweb.checkup.Loops.Found;
import realtimeweb.checkup.Loops.Loop;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Whether a STUN server tells this browser its public address; TURN over UDP does so, too. */
final class StunExam implements Exam, Loops.Events {
  private final Loops loops;
  private final Notes notes;
  private @Nullable Loop loop;
  private @Nullable Chart chart;
  private boolean unanswered;
  private boolean gathered;

  StunExam(Loops loops, Notes notes) {
    this.loops = loops;
    this.notes = notes;
  }

  @Override
  public Check check() {
    return Check.STUN;
  }

  @Override
  public void begin(Chart chart) {
    List<IceServer> servers = servers();
    if (servers.isEmpty()) {
      boolean known = notes.joined();
      chart.conclude(new Finding(check(), known ? Verdict.STUN_MISSING : Verdict.NOT_TRIED));
      return;
    }
    this.chart = chart;
    loop = loops.open(servers, false, this);
  }

  private List<IceServer> servers() {
    List<IceServer> stun = Transport.STUN.of(notes.iceServers());
    return stun.isEmpty() ? Transport.TURN_UDP.of(notes.iceServers()) : stun;
  }

  @Override
  public void found(Found type) {
    if (type == Found.SRFLX) {
      conclude(Verdict.STUN_ANSWERS);
    }
  }

  @Override
  public void failed(int code) {
    unanswered = true;
  }

  @Override
  public void gathered() {
    gathered = true;
    conclude(late().verdict());
  }

  @Override
  public void opened() {}

  @Override
  public void arrived(Loops.End end, byte[] message) {}

  private void conclude(Verdict verdict) {
    if (chart != null) {
      chart.conclude(new Finding(check(), verdict));
    }
  }

  @Override
  public long patienceMillis() {
    return 15_000;
  }

  @Override
  public Finding late() {
    if (unanswered) {
      return new Finding(check(), Verdict.STUN_SILENT);
    }
    boolean answered = gathered && loops.tellsFailures();
    return new Finding(check(), answered ? Verdict.STUN_SEES_THE_SAME : Verdict.STUN_FINDS_NOTHING);
  }

  @Override
  public void end() {
    chart = null;
    if (loop != null) {
      loop.close();
    }
  }
}
