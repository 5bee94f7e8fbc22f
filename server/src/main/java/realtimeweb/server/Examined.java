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

/** What the doctor looks at where no server runs: one that would run with these settings. */
final class Examined implements Doctor.Relay {
  private static final String GUEST = "doctor";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?)://([^/:\\[\\]]+|\\[[^\\[\\]]+])(:([0-9]{1,5}))?(/[A-Za-z0-9._~/-]*)?");
  private static final int LAST_PORT = 65_535;

  private final TurnSettings settings;
  private @Nullable Turn turn;

  Examined(TurnSettings settings) {
    this.settings = settings;
  }

  /**
   * Where people open the page.
   *
   * @param given on the command line; empty for what the settings say
   * @throws BadSetting if it is no such address
   */
  static URI address(String given, Settings settings) throws BadSetting {
    if (given.isEmpty()) {
      return URI.create(ownAddress(settings));
    }
    Matcher parts = ADDRESS.matcher(given);
    boolean matches = parts.matches();
    // Java's client knows no names with underscores.
    String host = matches && !parts.group(2).contains("_") ? Host.parse(parts.group(2)) : null;
    String port = host == null || parts.group(4) == null ? "" : parts.group(4);
    if (host == null || (!port.isEmpty() && !isPort(port))) {
      throw new BadSetting(
          "The address is "
              + Given.shown(given)
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
    String host = Announcement.openable(settings.host());
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
    Turn started = Turn.start(settings, () -> null, (event, facts) -> {});
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
