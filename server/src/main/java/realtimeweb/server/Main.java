package realtimeweb.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine.ParseResult;
import realtimeweb.doctor.Doctor;
import realtimeweb.json.JacksonCodec;
import realtimeweb.relay.Relay;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.events.Event;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.LocalNames;
import realtimeweb.web.Listen;
import realtimeweb.web.Origins;
import realtimeweb.web.Page;
import realtimeweb.web.Version;
import realtimeweb.web.WebServer;

/** The jar's entry point. */
public final class Main {
  private static final String PAGE = "/page";
  private static final int FAILED = 1;
  private static final int BAD_SETTING = 2;

  private Main() {}

  public static void main(String[] args) {
    QuietLibraries.hush();
    background(WebServer::preload);
    int status = run(args, System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The exit status; 0 also while the server goes on to serve. */
  static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      if (args.length > 0) {
        return obey(new CommandLineOptions().parse(args), environment, out, err);
      }
      // To make picocli ready takes longer than anything else in the start.
      serve(settings(Flags.NONE, environment, err), out, err);
      return 0;
    } catch (BadSetting e) {
      err.println(e.getMessage());
      return BAD_SETTING;
    } catch (IOException | BadCertificate e) {
      err.println(e.getMessage());
      return FAILED;
    }
  }

  private static int obey(
      ParseResult server, Map<String, String> environment, PrintStream out, PrintStream err)
      throws BadSetting, IOException, BadCertificate {
    boolean examines = server.hasSubcommand();
    ParseResult asked = examines ? server.subcommand() : server;
    if (asked.isUsageHelpRequested()) {
      out.print(CommandLineOptions.help(asked));
    } else if (asked.isVersionHelpRequested()) {
      out.println("RealtimeWeb " + Version.running());
    } else if (examines) {
      return examine(asked, settings(Flags.of(asked), environment, err), out);
    } else {
      serve(settings(Flags.of(asked), environment, err), out, err);
    }
    return 0;
  }

  private static Settings settings(Flags flags, Map<String, String> environment, PrintStream err)
      throws BadSetting {
    Settings settings = Settings.read(flags, environment);
    settings.strangers().forEach(err::println);
    return settings;
  }

  private static int examine(ParseResult asked, Settings settings, PrintStream out)
      throws BadSetting {
    String named = asked.matchedPositionalValue(0, "");
    URI address = Examined.address(named, settings);
    Examined relay = new Examined(settings.turn());
    Doctor doctor =
        new Doctor(address, !named.isEmpty(), relay, new JacksonCodec(), Clock.systemUTC(), out);
    return doctor.examine() ? 0 : FAILED;
  }

  private static void serve(Settings settings, PrintStream out, PrintStream err)
      throws IOException, BadCertificate {
    new Listening(settings).check();
    PrintedLog log = new PrintedLog(err, () -> System.nanoTime() / 1_000_000);
    QuietLibraries.tell(log);
    HttpsAssembly https = new HttpsAssembly(settings.https(), log);
    Turn turn = Turn.start(settings.turn(), https::pem, log);
    Relay relay =
        new Relay(
            new RelayEnvironment(
                settings.limits(), () -> System.nanoTime() / 1_000_000, log, new JacksonCodec()),
            new RoomConfiguration(
                new HashedIds(), turn.iceServers(), settings.rotationSeconds()));
    WebServer server =
        new WebServer(
            new Listen(
                settings.host(),
                settings.port(),
                https.https(),
                settings.trustedProxies(),
                https.challenges()::answer),
            Page.load(PAGE),
            relay,
            settings.limits(),
            new Origins(settings.allowedOrigins()),
            running -> new Announcement(settings, running, LocalNames.now(), out).elsewhere());
    Heartbeat heartbeat = new Heartbeat(relay, log);
    try {
      start(server, settings);
    } catch (IOException e) {
      turn.stop();
      throw e;
    }
    background(JacksonCodec::preload);
    log.start();
    heartbeat.start();
    https.start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(server, turn, heartbeat, https, log), "stop"));
    log.event(Event.READY, "port", server.port());
    new Announcement(settings, server, LocalNames.now(), out).print(https.authority());
  }

  /** On the other processors, while this thread goes on with the start. */
  private static void background(Runnable work) {
    Thread thread = new Thread(work, "preload");
    thread.setDaemon(true);
    thread.start();
  }

  private static void start(WebServer server, Settings settings) throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw new IOException(
          "The server cannot listen at " + settings.host() + ": " + e.getMessage() + ".", e);
    }
  }

  private static void stop(
      WebServer server, Turn turn, Heartbeat heartbeat, HttpsAssembly https, PrintedLog log) {
    log.event(Event.STOPPING);
    https.stop();
    heartbeat.stop();
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    turn.stop();
    log.flush();
  }
}
