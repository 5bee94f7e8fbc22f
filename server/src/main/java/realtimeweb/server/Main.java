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
import realtimeweb.server.log.LibraryLogging;
import realtimeweb.server.log.PrintedEventLog;
import realtimeweb.server.settings.BadSetting;
import realtimeweb.server.settings.CommandLineOptions;
import realtimeweb.server.settings.Flags;
import realtimeweb.server.settings.Settings;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.LocalNames;
import realtimeweb.web.ListenConfiguration;
import realtimeweb.web.WebServer;
import realtimeweb.web.http.Page;
import realtimeweb.web.http.Version;
import realtimeweb.web.socket.Origins;

/** The entry point of the jar. */
public final class Main {
  private static final String PAGE = "/page";
  private static final int FAILED = 1;
  private static final int BAD_SETTING = 2;

  private Main() {}

  public static void main(String[] args) {
    LibraryLogging.silence();
    background(WebServer::preload);
    int status = run(args, System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The exit status; 0 also if the server keeps running. */
  static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      if (args.length > 0) {
        return execute(new CommandLineOptions().parse(args), environment, out, err);
      }
      // Without options there is no need for picocli, whose start takes longer than all the rest.
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

  private static int execute(
      ParseResult server, Map<String, String> environment, PrintStream out, PrintStream err)
      throws BadSetting, IOException, BadCertificate {
    boolean isDoctor = server.hasSubcommand();
    ParseResult asked = isDoctor ? server.subcommand() : server;
    if (asked.isUsageHelpRequested()) {
      out.print(CommandLineOptions.help(asked));
    } else if (asked.isVersionHelpRequested()) {
      out.println("RealtimeWeb " + Version.running());
    } else if (isDoctor) {
      return examine(asked, settings(Flags.of(asked), environment, err), out);
    } else {
      serve(settings(Flags.of(asked), environment, err), out, err);
    }
    return 0;
  }

  private static Settings settings(Flags flags, Map<String, String> environment, PrintStream err)
      throws BadSetting {
    Settings settings = Settings.read(flags, environment);
    settings.unknownVariables().forEach(err::println);
    return settings;
  }

  private static int examine(ParseResult asked, Settings settings, PrintStream out)
      throws BadSetting {
    String named = asked.matchedPositionalValue(0, "");
    URI address = DoctorTarget.address(named, settings);
    DoctorTarget iceServers = new DoctorTarget(settings.turn());
    Doctor doctor =
        new Doctor(
            address, !named.isEmpty(), iceServers, new JacksonCodec(), Clock.systemUTC(), out);
    return doctor.examine() ? 0 : FAILED;
  }

  private static void serve(Settings settings, PrintStream out, PrintStream err)
      throws IOException, BadCertificate {
    new BindCheck(settings).check();
    PrintedEventLog log = new PrintedEventLog(err, () -> System.nanoTime() / 1_000_000);
    LibraryLogging.reportTo(log);
    HttpsAssembly https = new HttpsAssembly(settings.https(), log);
    TurnAssembly turn = TurnAssembly.start(settings.turn(), https::pem, log);
    Relay relay =
        new Relay(
            new RelayEnvironment(
                settings.limits(), () -> System.nanoTime() / 1_000_000, log, new JacksonCodec()),
            new RoomConfiguration(
                new HashedMemberIds(), turn.iceServers(), settings.rotationSeconds()));
    WebServer server =
        new WebServer(
            new ListenConfiguration(
                settings.host(),
                settings.port(),
                https.https(),
                settings.trustedProxies(),
                https.challenges()::answer),
            Page.load(PAGE),
            relay,
            settings.limits(),
            new Origins(settings.allowedOrigins()),
            running -> new StartupMessage(settings, running, LocalNames.now(), out).elsewhere());
    RelayTicker ticker = new RelayTicker(relay, log);
    try {
      start(server, settings);
    } catch (IOException e) {
      turn.stop();
      throw e;
    }
    background(JacksonCodec::preload);
    log.start();
    ticker.start();
    https.start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(server, turn, ticker, https, log), "stop"));
    log.event(Event.READY, "port", server.port());
    new StartupMessage(settings, server, LocalNames.now(), out).print(https.authority());
  }

  /** On other processors, while this thread continues the start. */
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
      WebServer server,
      TurnAssembly turn,
      RelayTicker ticker,
      HttpsAssembly https,
      PrintedEventLog log) {
    log.event(Event.STOPPING);
    https.stop();
    ticker.stop();
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    turn.stop();
    log.flush();
  }
}
