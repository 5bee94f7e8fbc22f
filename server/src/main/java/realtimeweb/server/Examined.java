package realtimeweb.server;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import realtimeweb.doctor.Doctor;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;

/** What the doctor looks at where no server runs: one that would run with these settings. */
final class Examined implements Doctor.Relay {
  private static final String GUEST = "doctor";

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
    String text = given.isEmpty() ? ownAddress(settings) : given;
    if (!text.matches(
        "https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
      throw new BadSetting(
          "The address is " + text + ", but must be such as https://call.example.org.");
    }
    return URI.create(text.replaceFirst("/+$", ""));
  }

  private static String ownAddress(Settings settings) {
    String host = Announcement.openable(settings.host());
    return settings.https().isOn()
        ? "https://" + host + ":" + settings.https().port()
        : "http://" + host + ":" + settings.port();
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
