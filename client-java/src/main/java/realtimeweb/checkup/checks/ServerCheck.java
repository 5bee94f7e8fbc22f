package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Pong;
import realtimeweb.protocol.ServerMessage.Refused;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.RandomText;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.SignalingChannel;

/**
 * Whether the server answers, how soon, and which STUN and TURN servers it names to whoever joins:
 * for a moment the doctor is alone in a room that nobody can know.
 */
public final class ServerCheck implements CheckRunner, SignalingChannel.Events {
  private static final int SECRET_BYTES = 16;
  private static final int PINGS = 8;
  private static final int SLOW_MILLIS = 400;

  private final SignalingChannel signals;
  private final Clock clock;
  private final CheckNotes notes;
  private final String room;
  private final String ticket;
  private final RoundTrips roundTrips = new RoundTrips();
  private @Nullable Chart chart;
  private boolean opened;

  public ServerCheck(SignalingChannel signals, Clock clock, Crypto crypto, CheckNotes notes) {
    this.signals = signals;
    this.clock = clock;
    this.notes = notes;
    room = RandomText.draw(crypto, SECRET_BYTES);
    ticket = RandomText.draw(crypto, SECRET_BYTES);
  }

  @Override
  public Check check() {
    return Check.SERVER;
  }

  @Override
  public void begin(Chart chart) {
    this.chart = chart;
    signals.open(this);
  }

  @Override
  public void opened() {
    opened = true;
    signals.send(new ClientMessage.Look(Wire.VERSION, room));
  }

  @Override
  public void received(ServerMessage message) {
    if (message instanceof Occupancy) {
      ping();
    } else if (message instanceof Pong pong) {
      roundTrips.add(clock.millis() - pong.sentAt());
      next();
    } else if (message instanceof Joined joined) {
      notes.joined(joined.iceServers());
      signals.send(new ClientMessage.Leave());
      conclude(answer());
    } else if (message instanceof Refused) {
      conclude(Verdict.SERVER_REFUSES);
    }
  }

  private void ping() {
    signals.send(new ClientMessage.Ping(clock.millis()));
  }

  private void next() {
    if (roundTrips.count() < PINGS) {
      ping();
    } else {
      signals.send(new ClientMessage.Join(Wire.VERSION, room, "", ticket));
    }
  }

  private Verdict answer() {
    return roundTrips.medianMillis() > SLOW_MILLIS ? Verdict.SERVER_SLOW : Verdict.SERVER_ANSWERS;
  }

  @Override
  public void relayed(String from, byte[] frame) {}

  @Override
  public void closed() {
    conclude(late().verdict());
  }

  private void conclude(Verdict verdict) {
    if (chart != null) {
      chart.conclude(new Finding(check(), verdict, measured()));
    }
  }

  private Measurements measured() {
    return new Measurements(roundTrips.medianMillis(), roundTrips.jitterMillis(), 0, 0);
  }

  @Override
  public long patienceMillis() {
    return 8_000;
  }

  @Override
  public Finding late() {
    return new Finding(check(), opened ? Verdict.SERVER_SILENT : Verdict.SERVER_UNREACHABLE);
  }

  @Override
  public void end() {
    chart = null;
    signals.send(new ClientMessage.Leave());
    signals.close();
  }
}
