package realtimeweb.server;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.doctor.Doctor;
import realtimeweb.net.Host;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.server.settings.BadSetting;
import realtimeweb.server.settings.GivenValue;
import realtimeweb.server.settings.Settings;
import realtimeweb.server.settings.TurnSettings;

/**
 * The target of the doctor: an address, and the ICE servers of these settings if no server runs.
 */
final class DoctorTarget implements Doctor.IceServerSource {
  private static final String GUEST = "doctor";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?)://([^/:\\[\\]]+|\\[[^\\[\\]]+])(:([0-9]{1,5}))?(/[A-Za-z0-9._~/-]*)?");
  private static final int LAST_PORT = 65_535;

  private final TurnSettings settings;
  private @Nullable TurnAssembly turn;

  DoctorTarget(TurnSettings settings) {
    this.settings = settings;
  }

  /**
   * The address of the page.
   *
   * @param given the argument of the command line; empty for the address of the settings
   * @throws BadSetting if it is malformed
   */
  static URI address(String given, Settings settings) throws BadSetting {
    if (given.isEmpty()) {
      return URI.create(ownAddress(settings));
    }
    Matcher parts = ADDRESS.matcher(given);
    boolean matches = parts.matches();
    // Java's HTTP client rejects names with underscores.
    String host = matches && !parts.group(2).contains("_") ? Host.parse(parts.group(2)) : null;
    String port = host == null || parts.group(4) == null ? "" : parts.group(4);
    if (host == null || (!port.isEmpty() && !isPort(port))) {
      throw new BadSetting(
          "The address is "
              + GivenValue.shown(given)
              + ", but must be such as https://call.example.org or http://[2001:db8::7]:8000.");
    }
    String path = parts.group(5) == null ? "" : parts.group(5).replaceFirst("/+$", "");
    return URI.create(
        parts.group(1) + "://" + Host.inUrl(host) + (port.isEmpty() ? "" : ":" + port) + path);
  }

  private static boolean isPort(String digits) {
    int port = Integer.parseInt(digits);
    return port > 0 && port <= LAST_PORT;
  }

  private static String ownAddress(Settings settings) throws BadSetting {
    String host = StartupMessage.openable(settings.host());
    boolean secure = settings.https().isOn();
    int port = secure ? settings.https().port() : settings.port();
    if (port == 0 || host.contains("_") || host.contains("%")) {
      throw new BadSetting(
          "The doctor needs an address to look at, such as https://call.example.org, since "
              + (port == 0 ? "a port of 0 is any that is free." : host + " cannot be asked for."));
    }
    return (secure ? "https://" : "http://") + Host.withPort(host, port);
  }

  @Override
  public List<IceServer> servers() throws IOException {
    TurnAssembly started = TurnAssembly.start(settings, () -> null, (event, facts) -> {});
    turn = started;
    return started.iceServers().of(GUEST, "");
  }

  @Override
  public void close() {
    if (turn != null) {
      turn.stop();
    }
  }
}
