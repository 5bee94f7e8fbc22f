package realtimeweb.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import realtimeweb.net.Host;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.turn.TurnRefused;
import realtimeweb.turn.TurnTrial;
import realtimeweb.turn.TurnUrl;

/** Checks that each STUN and TURN server works as clients need it. */
final class IceServerCheck {
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int QUOTA_REACHED = 486;

  private IceServerCheck() {}

  static List<Finding> of(List<IceServer> servers, Clock clock) {
    List<Finding> all = new ArrayList<>();
    List<String> urls = servers.stream().flatMap(server -> server.urls().stream()).toList();
    for (IceServer server : servers) {
      for (String url : server.urls()) {
        all.addAll(of(url, server, clock));
      }
    }
    if (urls.isEmpty()) {
      all.add(
          Finding.doubtful(
              "STUN and TURN",
              "There are none, so that calls connect within one network only; --turn managed runs"
                  + " both here."));
    } else if (urls.stream().noneMatch(url -> url.startsWith("turn"))) {
      all.add(
          Finding.doubtful(
              "TURN",
              "There is none. People whose networks keep them apart will not see each other;"
                  + " --turn managed runs one here."));
    }
    return all;
  }

  private static List<Finding> of(String text, IceServer server, Clock clock) {
    List<Finding> all = new ArrayList<>();
    try {
      TurnUrl url = TurnUrl.parse(text);
      if (url.isTls()) {
        all.addAll(CertificateCheck.of(url.host(), url.port(), clock));
      }
      all.add(attempt(text, url, server));
    } catch (IOException e) {
      all.add(
          Finding.bad(
              text, "Browsers refuse it, and with it all the others: it " + e.getMessage() + "."));
    }
    return all;
  }

  private static Finding attempt(String text, TurnUrl url, IceServer server) {
    TurnTrial trial = new TurnTrial(url, UnverifiedTls.context().getSocketFactory());
    try {
      if (url.isTurn()) {
        String user = String.valueOf(server.username());
        InetSocketAddress relayed = trial.relay(user, String.valueOf(server.credential()));
        return Finding.good(
            text, "It relays: data went through it and came out at " + text(relayed) + ".");
      }
      InetSocketAddress seen = trial.binding();
      return Finding.good(text, "It answers: it sees this machine as " + text(seen) + ".");
    } catch (TurnRefused e) {
      return Finding.bad(text, refusal(e.code()));
    } catch (SSLException e) {
      return Finding.bad(text, "TLS fails: " + e.getMessage() + ". Check its certificate and key.");
    } catch (UnknownHostException e) {
      return Finding.bad(text, "No address is known for its host. Check the spelling, and DNS.");
    } catch (IOException e) {
      return Finding.bad(
          text,
          "No answer ("
              + reason(e)
              + "). Open "
              + url.transport()
              + " port "
              + url.port()
              + " in the firewall, and for TURN the UDP ports of --turn-ports.");
    }
  }

  private static String reason(IOException e) {
    return e instanceof PortUnreachableException
        ? "nothing listens at that port"
        : String.valueOf(e.getMessage());
  }

  private static String text(InetSocketAddress address) {
    return Host.withPort(Host.of(address.getAddress()), address.getPort());
  }

  private static String refusal(int code) {
    return switch (code) {
      case UNAUTHENTICATED ->
          "It does not take our credentials. --turn-secret must be its static-auth-secret, and"
              + " the clocks of both machines must agree.";
      case FORBIDDEN ->
          "It does not relay to itself, so two people who both need it cannot meet. Let it allow"
              + " its own address: allowed-peer-ip in turnserver.conf.";
      case QUOTA_REACHED -> "It has no more relay ports, or our quota is used up: --turn-ports.";
      default -> "It refuses with error " + code + " of RFC 8656; its own log says more.";
    };
  }
}
