package realtimeweb.doctor;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.turn.TurnRefused;
import realtimeweb.turn.TurnTrial;
import realtimeweb.turn.TurnUrl;

/** Whether each STUN and TURN server does for us what it shall do for the people in calls. */
final class RelayCheck {
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int QUOTA_REACHED = 486;

  private RelayCheck() {}

  static List<Finding> of(List<IceServer> servers, Clock clock) {
    List<Finding> all = new ArrayList<>();
    boolean relay = false;
    for (IceServer server : servers) {
      for (String url : server.urls()) {
        all.addAll(of(url, server, clock));
        relay |= url.startsWith("turn");
      }
    }
    if (!relay) {
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
      all.add(Finding.bad(text, e.getMessage() + "."));
    }
    return all;
  }

  private static Finding attempt(String text, TurnUrl url, IceServer server) {
    TurnTrial trial = new TurnTrial(url, Trusting.context().getSocketFactory());
    try {
      if (url.isTurn()) {
        trial.relay(String.valueOf(server.username()), String.valueOf(server.credential()));
        return Finding.good(text, "It relays: data went through it and came out.");
      }
      trial.binding();
      return Finding.good(text, "It answers.");
    } catch (TurnRefused e) {
      return Finding.bad(text, refusal(e.code()));
    } catch (SSLException e) {
      return Finding.bad(text, "TLS fails: " + e.getMessage() + ". Check its certificate and key.");
    } catch (IOException e) {
      return Finding.bad(
          text,
          "No answer ("
              + e.getMessage()
              + "). Open "
              + url.transport()
              + " port "
              + url.port()
              + " in the firewall, and for TURN the UDP ports of --turn-ports.");
    }
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
