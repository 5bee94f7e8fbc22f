package realtimeweb.doctor;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.doctor.Finding.Verdict;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Looks at a server as those who will use it do, and says what it finds in plain words. */
public final class Doctor {
  /** STUN and TURN of a server that does not run yet. */
  public interface Relay {
    /**
     * Those that it would hand out, started if need be.
     *
     * @throws IOException with one sentence that says what hinders it and what to do
     */
    List<IceServer> servers() throws IOException;

    /** Ends what {@link #servers} started. */
    void close();
  }

  private final URI address;
  private final Relay relay;
  private final RecordCodec codec;
  private final Clock clock;
  private final PrintStream out;
  private boolean healthy = true;

  /**
   * @param address where people open the page: http or https, host and port, and the path if the
   *     page is below one, without a slash at its end
   */
  public Doctor(URI address, Relay relay, RecordCodec codec, Clock clock, PrintStream out) {
    this.address = address;
    this.relay = relay;
    this.codec = codec;
    this.clock = clock;
    this.out = out;
  }

  /** Checks everything, printing as it goes; true if nothing is bad. */
  public boolean examine() {
    AddressCheck server = AddressCheck.of(address, clock);
    tell(ClockCheck.of(clock));
    server.findings().forEach(this::tell);
    if (server.isSecure()) {
      CertificateCheck.of(address.getHost(), AddressCheck.port(address), clock).forEach(this::tell);
    }
    try {
      relays(server.answers()).forEach(this::tell);
    } finally {
      relay.close();
    }
    out.println(healthy ? "Nothing is wrong." : "Something is wrong; see the lines marked BAD.");
    return healthy;
  }

  private List<Finding> relays(boolean runs) {
    List<Finding> all = new ArrayList<>();
    try {
      List<IceServer> servers = runs ? Guest.visit(address, codec) : relay.servers();
      if (runs) {
        all.add(Finding.good("WebSocket", "A room can be joined."));
      }
      all.addAll(RelayCheck.of(servers, clock));
    } catch (IOException e) {
      String what = runs ? "WebSocket" : "TURN";
      String advice =
          runs ? " A proxy in front must pass WebSockets on, and Host and Origin unchanged." : "";
      all.add(Finding.bad(what, e.getMessage() + advice));
    }
    return all;
  }

  private void tell(Finding finding) {
    healthy &= finding.verdict() != Verdict.BAD;
    out.println(finding.line());
  }
}
