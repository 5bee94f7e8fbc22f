package realtimeweb.server;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.acme.AcmeTerms;
import realtimeweb.net.Host;
import realtimeweb.protocol.Nullable;
import realtimeweb.server.settings.CertificateSetting;
import realtimeweb.server.settings.Settings;
import realtimeweb.tls.LocalAuthority;
import realtimeweb.tls.LocalNames;
import realtimeweb.web.WebServer;

/** The message on the terminal after the start: the addresses of the page, here and elsewhere. */
final class StartupMessage {
  private final Settings settings;
  private final WebServer server;
  private final LocalNames names;
  private final PrintStream out;

  StartupMessage(Settings settings, WebServer server, LocalNames names, PrintStream out) {
    this.settings = settings;
    this.server = server;
    this.names = names;
    this.out = out;
  }

  /** Prints it; {@code authority} is null if users need not install one. */
  void print(@Nullable LocalAuthority authority) {
    String here = Host.withPort(openable(settings.host()), server.port());
    out.println("RealtimeWeb is ready: http://" + here);
    List<String> elsewhere = elsewhere();
    elsewhere.forEach(address -> out.println("From other machines: " + address));
    if (authority != null) {
      if (!elsewhere.isEmpty()) {
        new TerminalQrCode(elsewhere.get(0)).print(out);
      }
      explain(authority);
    }
    if (!settings.turn().reachBeyond()) {
      out.println(
          "Without STUN and TURN, calls connect within one network only; --turn managed and"
              + " --stun-url change that.");
    }
  }

  private void explain(LocalAuthority authority) {
    String host = reachable().stream().findFirst().orElse("localhost");
    out.println(
        "So that browsers trust it, open on each device: http://"
            + Host.withPort(host, server.port())
            + "/trust");
    out.println("SHA-256 fingerprint of the authority to install there:");
    out.println(authority.fingerprint());
  }

  /** Addresses for other machines; empty if there are none with https. */
  List<String> elsewhere() {
    if (!settings.https().isOn()) {
      return List.of();
    }
    String port = server.httpsPort() == 443 ? "" : ":" + server.httpsPort();
    return reachable().stream().map(host -> "https://" + Host.inUrl(host) + port).toList();
  }

  private List<String> reachable() {
    if (settings.https().certificate() instanceof CertificateSetting.Acme acme) {
      AcmeTerms terms = acme.terms();
      return terms.domains();
    }
    if (!isEverywhere(settings.host())) {
      return isOnlyHere(settings.host()) ? List.of() : List.of(settings.host());
    }
    List<String> hosts = new ArrayList<>();
    names.reachable().stream().map(Host::of).forEach(hosts::add);
    names.hosts().stream().filter(host -> host.endsWith(".local")).forEach(hosts::add);
    return hosts;
  }

  private static boolean isOnlyHere(String host) {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  private static boolean isEverywhere(String host) {
    return host.equals("0.0.0.0") || host.equals("::");
  }

  /** The host that a browser on this machine would open. */
  static String openable(String host) {
    return isEverywhere(host) ? "localhost" : host;
  }
}
