package realtimeweb.checkup.checks;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.checkup.checks.LoopbackConnections.Found;
import realtimeweb.checkup.checks.LoopbackConnections.Loop;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Whether each STUN server tells this browser its public address; TURN over UDP does so, too. */
public final class StunCheck implements CheckRunner {
  private final LoopbackConnections loopbacks;
  private final CheckNotes notes;
  private final List<Asking> askings = new ArrayList<>();
  private @Nullable Chart chart;
  private boolean urlRefused;

  public StunCheck(LoopbackConnections loopbacks, CheckNotes notes) {
    this.loopbacks = loopbacks;
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
    List<IceServer> usable = loopbacks.usable(servers);
    urlRefused = usable.size() < servers.size();
    usable.forEach(server -> askings.add(new Asking(server)));
    askings.forEach(Asking::begin);
    concludeIfAllAreKnown();
  }

  private List<IceServer> servers() {
    List<IceServer> stun = IceTransport.STUN.each(notes.iceServers());
    return stun.isEmpty() ? IceTransport.TURN_UDP.each(notes.iceServers()) : stun;
  }

  private void concludeIfAllAreKnown() {
    if (chart != null && askings.stream().allMatch(asking -> asking.verdict != null)) {
      chart.conclude(late());
    }
  }

  @Override
  public long patienceMillis() {
    return 15_000;
  }

  /** A server that has not answered by then does not answer. */
  @Override
  public Finding late() {
    Verdict best = null;
    boolean partly = false;
    for (Asking asking : askings) {
      Verdict one = asking.verdict == null ? Verdict.STUN_SILENT : asking.verdict;
      boolean better = best == null || one.compareTo(best) < 0;
      partly |= best != null && (one.grade() == Grade.GOOD) != (best.grade() == Grade.GOOD);
      best = better ? one : best;
    }
    if (best == null || (urlRefused && best.grade() == Grade.GOOD)) {
      return new Finding(check(), Verdict.STUN_URL_REFUSED);
    }
    return new Finding(check(), partly ? Verdict.STUN_PARTLY_SILENT : best);
  }

  @Override
  public void end() {
    chart = null;
    askings.forEach(Asking::end);
  }

  /** One server that is asked. */
  private final class Asking implements LoopbackConnections.Events {
    private final IceServer server;
    private @Nullable Loop loop;
    private @Nullable Verdict verdict;
    private boolean unanswered;
    private boolean hasUdp;

    Asking(IceServer server) {
      this.server = server;
    }

    void begin() {
      loop = loopbacks.ask(List.of(server), this);
    }

    void end() {
      if (loop != null) {
        loop.close();
      }
    }

    @Override
    public void found(Found type) {
      hasUdp = true;
      if (type == Found.SRFLX) {
        conclude(Verdict.STUN_ANSWERS);
      }
    }

    @Override
    public void failed(int code) {
      unanswered = true;
    }

    /**
     * No error is an answer only where the browser had an address to ask from, and tells errors.
     */
    @Override
    public void gathered() {
      boolean answered = hasUdp && loopbacks.tellsFailures();
      conclude(
          unanswered
              ? Verdict.STUN_SILENT
              : answered ? Verdict.STUN_SEES_THE_SAME : Verdict.STUN_FINDS_NOTHING);
    }

    @Override
    public void stalled() {
      conclude(Verdict.BROWSER_STALLED);
    }

    private void conclude(Verdict found) {
      if (verdict == null) {
        verdict = found;
        concludeIfAllAreKnown();
      }
    }

    @Override
    public void opened() {}

    @Override
    public void arrived(LoopbackConnections.End end, byte[] message) {}
  }
}
