package realtimeweb.doctor;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;

/** Checks whether the server runs, or could run, at its address. */
final class AddressCheck {
  private static final String WHAT = "Address";
  private static final int OK = 200;
  private static final String CHOICE =
      ". End what is there, choose another --port, or check the proxy.";
  private static final String REACH =
      ", or check the name's address, the port, the firewall and the proxy.";

  private final URI address;
  private final boolean asked;
  private final Clock clock;
  private final List<Finding> findings = new ArrayList<>();
  private boolean answers;

  private AddressCheck(URI address, boolean asked, Clock clock) {
    this.address = address;
    this.asked = asked;
    this.clock = clock;
  }

  /**
   * @param asked whether the user gave the address, so that a server must run there
   */
  static AddressCheck of(URI address, boolean asked, Clock clock) {
    AddressCheck check = new AddressCheck(address, asked, clock);
    check.look();
    return check;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether this program runs there. */
  boolean answers() {
    return answers;
  }

  /** An IPv6 address without brackets. */
  static String host(URI address) {
    return address.getHost().replaceAll("[\\[\\]]", "");
  }

  static int port(URI address) {
    return address.getPort() != -1
        ? address.getPort()
        : "https".equals(address.getScheme()) ? 443 : 80;
  }

  private void look() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/health"))
            .timeout(UnverifiedTls.PATIENCE)
            .build();
    try {
      judge(UnverifiedTls.client().send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (ConnectException e) {
      findings.add(isUnknown() ? unknown() : asked ? missing() : couldBe());
    } catch (HttpTimeoutException e) {
      findings.add(
          bad(
              "gives no answer within "
                  + UnverifiedTls.PATIENCE.toSeconds()
                  + " s. Start it"
                  + REACH));
    } catch (SSLException e) {
      findings.add(bad("answers, but not in TLS (" + e.getMessage() + ")" + CHOICE));
    } catch (IOException e) {
      findings.add(bad("takes connections, but does not answer as RealtimeWeb does" + CHOICE));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      findings.add(Finding.untried(WHAT, "The examination was interrupted."));
    }
  }

  private Finding bad(String what) {
    return Finding.bad(WHAT, address + " " + what);
  }

  private void judge(HttpResponse<String> response) {
    answers = response.statusCode() == OK && response.body().contains("\"status\":\"ok\"");
    if (!answers) {
      String status = "answers with status " + response.statusCode();
      findings.add(bad(status + ", but not as RealtimeWeb does" + CHOICE));
      return;
    }
    findings.add(Finding.good(WHAT, "RealtimeWeb answers at " + address + "."));
    if ("http".equals(address.getScheme()) && !isOnlyHere()) {
      findings.add(
          Finding.doubtful(
              WHAT,
              "Browsers give camera and microphone to https pages only, and to localhost; see"
                  + " --https."));
    }
    response.headers().firstValue("Date").ifPresent(this::compare);
  }

  private boolean isOnlyHere() {
    String host = host(address);
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("::1")
        || host.startsWith("127.");
  }

  private void compare(String date) {
    try {
      Instant theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      findings.add(ClockCheck.beside(theirs, clock));
    } catch (DateTimeException e) {
      findings.add(Finding.doubtful("Clock", "The server's Date cannot be read."));
    }
  }

  private InetSocketAddress at() {
    return new InetSocketAddress(host(address), port(address));
  }

  private boolean isUnknown() {
    return at().isUnresolved();
  }

  private Finding unknown() {
    return bad("has a host of which no address is known. Check its spelling, and its DNS records.");
  }

  private Finding missing() {
    return bad("takes no connections. Start the server there" + REACH);
  }

  /** Nobody named the address: it is where a server with these settings would be. */
  private Finding couldBe() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(at());
      return Finding.untried(WHAT, "No server runs at " + address + " yet; the port is free.");
    } catch (IOException | IllegalArgumentException e) {
      return bad(
          "takes no connections, and this machine cannot listen there: "
              + e.getMessage()
              + ". Check --host, --port and --https-port.");
    }
  }
}
