package realtimeweb.checkup.checks;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.checkup.checks.LoopbackConnections.End;
import realtimeweb.checkup.checks.LoopbackConnections.Found;
import realtimeweb.checkup.checks.LoopbackConnections.Loop;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.ports.Clock;

/** Whether data really goes out to each TURN server and comes back, by one transport. */
public final class TurnCheck implements CheckRunner {
  private static final int PROBE_BYTES = 32;

  /** STUN's codes for credentials that a server does not take (RFC 8489, RFC 8656). */
  private static final List<Integer> REFUSALS = List.of(401, 403, 437, 438, 441, 486, 508);

  private final Check check;
  private final IceTransport transport;
  private final LoopbackConnections loopbacks;
  private final Clock clock;
  private final CheckNotes notes;
  private final List<Probe> probes = new ArrayList<>();
  private @Nullable Chart chart;
  private boolean urlRefused;

  public TurnCheck(
      Check check,
      IceTransport transport,
      LoopbackConnections loopbacks,
      Clock clock,
      CheckNotes notes) {
    this.check = check;
    this.transport = transport;
    this.loopbacks = loopbacks;
    this.clock = clock;
    this.notes = notes;
  }

  @Override
  public Check check() {
    return check;
  }

  @Override
  public void begin(Chart chart) {
    List<IceServer> servers = transport.each(notes.iceServers());
    if (servers.isEmpty()) {
      boolean known = notes.joined();
      chart.conclude(new Finding(check, known ? Verdict.TURN_MISSING : Verdict.NOT_TRIED));
      return;
    }
    this.chart = chart;
    List<IceServer> usable = loopbacks.usable(servers);
    urlRefused = usable.size() < servers.size();
    usable.forEach(server -> probes.add(new Probe(List.of(server))));
    probes.forEach(Probe::begin);
    concludeIfAllAreKnown();
  }

  private void concludeIfAllAreKnown() {
    if (chart != null && probes.stream().allMatch(probe -> probe.finding != null)) {
      chart.conclude(late());
    }
  }

  @Override
  public long patienceMillis() {
    return 20_000;
  }

  @Override
  public Finding late() {
    Finding best = null;
    boolean partly = false;
    for (Probe probe : probes) {
      Finding one = probe.late();
      boolean works = one.verdict() == Verdict.TURN_RELAYS;
      partly |= best != null && works != (best.verdict() == Verdict.TURN_RELAYS);
      best = best == null || works ? one : best;
    }
    if (best == null || (urlRefused && best.grade() == Grade.GOOD)) {
      return new Finding(check, Verdict.TURN_URL_REFUSED);
    }
    return partly ? new Finding(check, Verdict.TURN_PARTLY, best.measured()) : best;
  }

  @Override
  public void end() {
    chart = null;
    probes.forEach(Probe::end);
  }

  /** One server, and a message through it. */
  private final class Probe implements LoopbackConnections.Events {
    private final List<IceServer> server;
    private @Nullable Loop loop;
    private @Nullable Finding finding;
    private boolean refused;
    private boolean lent;
    private long sentAt;

    Probe(List<IceServer> server) {
      this.server = server;
    }

    void begin() {
      loop = loopbacks.open(server, this);
    }

    void end() {
      if (loop != null) {
        loop.close();
      }
    }

    @Override
    public void found(Found type) {
      lent |= type == Found.RELAY;
    }

    @Override
    public void failed(int code) {
      refused |= REFUSALS.contains(code);
    }

    @Override
    public void gathered() {
      if (!lent) {
        conclude(late());
      }
    }

    @Override
    public void stalled() {
      conclude(new Finding(check, Verdict.BROWSER_STALLED));
    }

    @Override
    public void opened() {
      sentAt = clock.millis();
      send(End.NEAR, new byte[PROBE_BYTES]);
    }

    @Override
    public void arrived(End end, byte[] message) {
      if (end == End.FAR) {
        send(End.FAR, message);
      } else {
        notes.relays(server);
        Measurements trip = Measurements.time(clock.millis() - sentAt);
        conclude(new Finding(check, Verdict.TURN_RELAYS, trip));
      }
    }

    private void send(End from, byte[] message) {
      if (loop != null) {
        loop.send(from, message);
      }
    }

    private void conclude(Finding found) {
      if (finding == null) {
        finding = found;
        concludeIfAllAreKnown();
      }
    }

    Finding late() {
      if (finding != null) {
        return finding;
      }
      Verdict silent = refused ? Verdict.TURN_REFUSES : Verdict.TURN_SILENT;
      return new Finding(check, lent ? Verdict.TURN_STUCK : silent);
    }
  }
}
