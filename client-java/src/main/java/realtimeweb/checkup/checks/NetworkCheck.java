package realtimeweb.checkup.checks;

import realtimeweb.checkup.checks.LoopbackConnections.End;
import realtimeweb.checkup.checks.LoopbackConnections.Found;
import realtimeweb.checkup.checks.LoopbackConnections.Loop;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock;

/**
 * How much comes through the relay, and how evenly. What is sent goes up and comes down again, so
 * that both directions bear it at once, as they do in a call.
 */
public final class NetworkCheck implements CheckRunner, LoopbackConnections.Events {
  private static final int PROBES = 12;
  private static final int PROBE_BYTES = 64;
  private static final long PROBE_MILLIS = 50;
  private static final int CHUNK_BYTES = 8_192;
  private static final long PUMP_MILLIS = 20;
  private static final long LOAD_MILLIS = 2_000;
  private static final int BITS = 8;
  private static final int MILLIS_PER_SECOND = 1_000;

  private final LoopbackConnections loopbacks;
  private final Clock clock;
  private final CheckNotes notes;
  private final RoundTrips roundTrips = new RoundTrips();
  private final RepeatingTimer pump;
  private @Nullable Loop loop;
  private @Nullable Chart chart;
  private long sentAt;
  private long loadedAt;
  private long bytes;

  public NetworkCheck(LoopbackConnections loopbacks, Clock clock, CheckNotes notes) {
    this.loopbacks = loopbacks;
    this.clock = clock;
    this.notes = notes;
    pump = new RepeatingTimer(clock, PUMP_MILLIS, this::pump);
  }

  @Override
  public Check check() {
    return Check.NETWORK;
  }

  @Override
  public void begin(Chart chart) {
    if (notes.relay().isEmpty()) {
      boolean known = notes.joined();
      chart.conclude(new Finding(check(), known ? Verdict.NETWORK_UNMEASURED : Verdict.NOT_TRIED));
      return;
    }
    this.chart = chart;
    loop = loopbacks.open(notes.relay(), this);
  }

  @Override
  public void found(Found type) {}

  @Override
  public void failed(int code) {}

  @Override
  public void gathered() {}

  @Override
  public void stalled() {
    if (chart != null) {
      chart.conclude(new Finding(check(), Verdict.BROWSER_STALLED));
    }
  }

  @Override
  public void opened() {
    probe();
  }

  private void probe() {
    sentAt = clock.millis();
    send(End.NEAR, PROBE_BYTES);
  }

  @Override
  public void arrived(End end, byte[] message) {
    if (message.length == CHUNK_BYTES) {
      bytes += CHUNK_BYTES;
    } else if (end == End.FAR) {
      send(End.FAR, PROBE_BYTES);
    } else {
      roundTrips.add(clock.millis() - sentAt);
      next();
    }
  }

  private void next() {
    if (roundTrips.count() < PROBES) {
      clock.after(PROBE_MILLIS, this::probe);
    } else {
      loadedAt = clock.millis();
      pump.start();
    }
  }

  private void pump() {
    if (clock.millis() - loadedAt >= LOAD_MILLIS) {
      conclude();
      return;
    }
    boolean room = true;
    while (room) {
      room = send(End.NEAR, CHUNK_BYTES);
    }
  }

  private boolean send(End from, int length) {
    return loop != null && loop.send(from, new byte[length]);
  }

  private void conclude() {
    if (chart != null) {
      int bits = (int) (bytes * BITS * MILLIS_PER_SECOND / (clock.millis() - loadedAt));
      Measurements measured =
          new Measurements(roundTrips.medianMillis(), roundTrips.jitterMillis(), bits, 0);
      chart.conclude(new Finding(check(), NetworkCapacity.verdict(measured), measured));
    }
  }

  @Override
  public long patienceMillis() {
    return 20_000;
  }

  @Override
  public Finding late() {
    return new Finding(check(), Verdict.NETWORK_BROKEN);
  }

  @Override
  public void end() {
    chart = null;
    pump.stop();
    if (loop != null) {
      loop.close();
      loop = null;
    }
  }
}
