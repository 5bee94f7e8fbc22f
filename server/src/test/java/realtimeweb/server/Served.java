package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import realtimeweb.json.JacksonCodec;
import realtimeweb.relay.Relay;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.server.settings.BadSetting;
import realtimeweb.server.settings.CommandLineOptions;
import realtimeweb.server.settings.Flags;
import realtimeweb.server.settings.Settings;
import realtimeweb.tls.LocalNames;
import realtimeweb.web.ListenConfiguration;
import realtimeweb.web.WebServer;
import realtimeweb.web.http.Page;
import realtimeweb.web.socket.Origins;

/** The real server with settings of a test's own, at a free port of this machine alone. */
final class Served implements AutoCloseable {
  private final Settings settings;
  private final WebServer server;

  Served(String... flags) throws IOException, BadSetting {
    settings = Settings.read(Flags.of(new CommandLineOptions().parse(flags)), Map.of());
    Relay relay =
        new Relay(
            new RelayEnvironment(
                settings.limits(),
                () -> System.nanoTime() / 1_000_000,
                (event, facts) -> {},
                new JacksonCodec()),
            new RoomConfiguration(
                new HashedMemberIds(),
                TurnAssembly.start(settings.turn(), () -> null, (event, facts) -> {}).iceServers(),
                settings.rotationSeconds()));
    ListenConfiguration listen = ListenConfiguration.plainly("localhost", 0);
    Origins origins = new Origins(List.of());
    server =
        new WebServer(
            listen, Page.load("/page"), relay, settings.limits(), origins, running -> List.of());
    server.start();
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  /** What its start would print. */
  String announcement() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LocalNames names =
        new LocalNames(
            List.of("localhost", "desk.local"),
            List.of(
                InetAddress.getByName("192.0.2.7"), InetAddress.getByName("2001:db8:0:0:0:0:0:7")));
    new StartupMessage(settings, server, names, new PrintStream(out, true, UTF_8)).print(null);
    return out.toString(UTF_8);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
