package realtimeweb.checkup;

import java.util.List;
import realtimeweb.checkup.Loops.End;
import realtimeweb.checkup.Loops.Found;
import realtimeweb.checkup.Loops.Loop;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.Clock;

/** Whether data really goes out to a TURN server and comes back, by one transport. */
final class TurnExam implements Exam, Loops.Events {
  private static final int PROBE_BYTES = 32;

  /** STUN's codes for credentials that a server does not take (RFC 8489, RFC 8656). */
  private static final List<Integer> REFUSALS = List.of(401, 403, 437, 438, 441, 486, 508);

  private final Check check;
  private final Transport transport;
  private final Loops loops;
  private final Clock clock;
  private final Notes notes;
  private @Nullable Loop loop;
  private @Nullable Chart chart;
  private List<IceServer> servers = List.of();
  private boolean refused;
  private boolean lent;
  private long sentAt;

  TurnExam(Check check, Transport transport, Loops loops, Clock clock, Notes notes) {
    this.check = check;
    this.transport = transport;
    this.loops = loops;
    this.clock = clock;
    this.notes = notes;
  }

  @Override
  public Check check() {
    return check;
  }

  @Override
  public void begin(Chart chart) {
    servers = transport.of(notes.iceServers());
    if (servers.isEmpty()) {
      boolean known = notes.joined();
      chart.conclude(new Finding(check, known ? Verdict.TURN_MISSING : Verdict.NOT_TRIED));
      return;
    }
    this.chart = chart;
    loop = loops.open(servers, true, this);
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
  public void opened() {
    sentAt = clock.millis();
    send(End.NEAR, new byte[PROBE_BYTES]);
  }

  @Override
  public void arrived(End end, byte[] message) {
    if (end == End.FAR) {
      send(End.FAR, message);
    } else {
      notes.relays(servers);
      Measured trip = Measured.time(clock.millis() - sentAt);
      conclude(new Finding(check, Verdict.TURN_RELAYS, trip));
    }
  }

  private void send(End from, byte[] message) {
    if (loop != null) {
      loop.send(from, message);
    }
  }

  private void conclude(Finding finding) {
    if (chart != null) {
      chart.conclude(finding);
    }
  }

  @Override
  public long patienceMillis() {
    return 20_000;
  }

  @Override
  public Finding late() {
    return new Finding(
        check, lent ? Verdict.TURN_STUCK : refused ? Verdict.TURN_REFUSES : Verdict.TURN_SILENT);
  }

  @Override
  public void end() {
    chart = null;
    if (loop != null) {
      loop.close();
    }
  }
}
