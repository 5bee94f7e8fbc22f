package realtimeweb.doctor;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import realtimeweb.doctor.Finding.Verdict;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Checks a server as its users see it, and prints the findings in plain words. */
public final class Doctor {
  /** The STUN and TURN servers of a server that does not run yet. */
  public interface IceServerSource {
    /**
     * The servers that clients would get; starts a managed coturn.
     *
     * @throws IOException with one sentence that names the problem and what to do
     */
    List<IceServer> servers() throws IOException;

    /** Stops what {@link #servers} started. */
    void close();
  }

  private final URI address;
  private final boolean asked;
  private final IceServerSource iceServers;
  private final RecordCodec codec;
  private final Clock clock;
  private final PrintStream out;
  private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

  /**
   * @param address of the page: http or https, host, port and path, without a slash at the end
   * @param asked whether the user gave that address, so that a server must run there
   */
  public Doctor(
      URI address,
      boolean asked,
      IceServerSource iceServers,
      RecordCodec codec,
      Clock clock,
      PrintStream out) {
    this.address = address;
    this.asked = asked;
    this.iceServers = iceServers;
    this.codec = codec;
    this.clock = clock;
    this.out = out;
  }

  /** Runs and prints all checks; true if nothing is bad. */
  public boolean examine() {
    AddressCheck server = AddressCheck.of(address, asked, clock);
    tell(ClockCheck.of(clock));
    tell(server.findings());
    tell(certificates(server.answers()));
    try {
      tell(iceServers(server.answers()));
    } finally {
      iceServers.close();
    }
    out.println(summary());
    return !verdicts.contains(Verdict.BAD);
  }

  private String summary() {
    if (verdicts.contains(Verdict.BAD)) {
      return "Something is wrong; see the lines marked BAD.";
    }
    if (verdicts.contains(Verdict.UNTRIED)) {
      return "What was tried works, but not everything could be; see the lines marked skip.";
    }
    return verdicts.contains(Verdict.DOUBTFUL)
        ? "What was tried works; see the lines marked look."
        : "Everything works.";
  }

  private List<Finding> certificates(boolean runs) {
    if (!"https".equals(address.getScheme())) {
      return List.of();
    }
    return runs
        ? CertificateCheck.of(AddressCheck.host(address), AddressCheck.port(address), clock)
        : List.of(Finding.untried("Certificate", "No server shows one at " + address + "."));
  }

  private List<Finding> iceServers(boolean runs) {
    if (runs) {
      return ofRunning();
    }
    List<Finding> all = new ArrayList<>();
    all.add(Finding.untried("WebSocket", "No server runs at " + address + " to be joined."));
    all.addAll(asked ? List.of(unnamed()) : ofSettings());
    return all;
  }

  private List<Finding> ofRunning() {
    List<Finding> all = new ArrayList<>();
    try {
      List<IceServer> servers = ProbeClient.visit(address, codec);
      all.add(Finding.good("WebSocket", "A room was joined, as a browser joins one."));
      all.addAll(IceServerCheck.of(servers, clock));
    } catch (IOException e) {
      String advice = " A proxy in front must pass WebSockets on, and Host and Origin unchanged.";
      all.add(Finding.bad("WebSocket", e.getMessage() + advice));
      all.add(unnamed());
    }
    return all;
  }

  private List<Finding> ofSettings() {
    try {
      return IceServerCheck.of(iceServers.servers(), clock);
    } catch (IOException e) {
      return List.of(Finding.bad("TURN", String.valueOf(e.getMessage())));
    }
  }

  private static Finding unnamed() {
    return Finding.untried("STUN and TURN", "The server names them to those inside alone.");
  }

  private void tell(List<Finding> findings) {
    findings.forEach(this::tell);
  }

  private void tell(Finding finding) {
    verdicts.add(finding.verdict());
    out.println(finding.line());
  }
}
