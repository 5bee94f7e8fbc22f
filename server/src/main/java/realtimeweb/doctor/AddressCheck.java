package realtimeweb.doctor;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Whether the server is at its address, or could be. */
final class AddressCheck {
  private static final String WHAT = "Address";
  private static final int OK = 200;

  private final URI address;
  private final Clock clock;
  private final List<Finding> findings = new ArrayList<>();
  private boolean answers;

  private AddressCheck(URI address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  static AddressCheck of(URI address, Clock clock) {
    AddressCheck check = new AddressCheck(address, clock);
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

  boolean isSecure() {
    return answers && "https".equals(address.getScheme());
  }

  static int port(URI address) {
    return address.getPort() != -1
        ? address.getPort()
        : "https".equals(address.getScheme()) ? 443 : 80;
  }

  private void look() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/health")).timeout(Trusting.PATIENCE).build();
    try {
      judge(Trusting.client().send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (ConnectException e) {
      findings.add(couldBe());
    } catch (IOException e) {
      findings.add(stranger());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void judge(HttpResponse<String> response) {
    answers = response.statusCode() == OK && response.body().contains("\"status\":\"ok\"");
    if (!answers) {
      findings.add(stranger());
      return;
    }
    findings.add(Finding.good(WHAT, "RealtimeWeb answers at " + address + "."));
    response.headers().firstValue("Date").ifPresent(this::compare);
  }

  private void compare(String date) {
    try {
      Instant theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      findings.add(ClockCheck.beside(theirs, clock));
    } catch (DateTimeException e) {
      findings.add(Finding.doubtful("Clock", "The server's Date cannot be read."));
    }
  }

  private Finding stranger() {
    return Finding.bad(
        WHAT,
        "Something answers at "
            + address
            + ", but not as RealtimeWeb does. End it, choose another --port, or check the proxy.");
  }

  private Finding couldBe() {
    InetSocketAddress at = new InetSocketAddress(address.getHost(), port(address));
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(at);
      return Finding.good(WHAT, "Nothing runs at " + address + " yet, and the port is free.");
    } catch (BindException e) {
      return Finding.bad(
          WHAT,
          "Nothing answers at "
              + address
              + ", and this machine cannot take it: "
              + e.getMessage()
              + ". Start the server, or check --host, --port, the firewall and the name's"
              + " address.");
    } catch (IOException e) {
      return Finding.bad(WHAT, address + " cannot be taken: " + e.getMessage() + ".");
    }
  }
}
