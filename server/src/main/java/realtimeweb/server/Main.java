package realtimeweb.server;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine.ParseResult;
import realtimeweb.json.JacksonCodec;
import realtimeweb.relay.Event;
import realtimeweb.relay.Relay;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.LocalNames;
import realtimeweb.turn.StunAndTurn;
import realtimeweb.web.Listen;
import realtimeweb.web.Origins;
import realtimeweb.web.Page;
import realtimeweb.web.WebServer;

/** The jar's entry point. */
public final class Main {
  private static final String PAGE = "/page";
  private static final int FAILED = 1;
  private static final int BAD_SETTING = 2;

  private Main() {}

  public static void main(String[] args) {
    int status = run(args, System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The exit status; 0 also while the server goes on to serve. */
  static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      CommandLineOptions options = new CommandLineOptions();
      ParseResult flags = options.parse(args);
      if (flags.isUsageHelpRequested()) {
        out.print(options.help());
      } else if (flags.isVersionHelpRequested()) {
        out.println("RealtimeWeb " + version());
      } else {
        serve(Settings.read(flags, environment), out, err);
      }
      return 0;
    } catch (BadSetting e) {
      err.println(e.getMessage());
      return BAD_SETTING;
    } catch (IOException | BadCertificate e) {
      err.println(e.getMessage());
      return FAILED;
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static void serve(Settings settings, PrintStream out, PrintStream err)
      throws IOException, BadCertificate {
    QuietLibraries.hush();
    PrintedLog log = new PrintedLog(err);
    StunAndTurn ice =
        new StunAndTurn(
            settings.stunUrls(),
            settings.turnUrls(),
            settings.turnSecret(),
            settings.turnTtlSeconds(),
            () -> System.currentTimeMillis() / 1_000);
    Relay relay =
        new Relay(
            settings.limits(),
            () -> System.nanoTime() / 1_000_000,
            new ConnectionIds(),
            log,
            ice::iceServers,
            settings.rotationSeconds(),
            new JacksonCodec());
    HttpsAssembly https = new HttpsAssembly(settings.https(), log);
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
            new Origins(settings.allowedOrigins()));
    Heartbeat heartbeat = new Heartbeat(relay, log);
    start(server, settings);
    log.start();
    heartbeat.start();
    https.start();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(server, heartbeat, https, log), "stop"));
    log.event(Event.READY, "port", server.port());
    new Announcement(settings, server, LocalNames.now(), out).print(https.authority());
  }

  private static void start(WebServer server, Settings settings) throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw new IOException(
          settings.host()
              + ":"
              + settings.port()
              + (settings.https().isOn() ? " or " + settings.https().port() : "")
              + " "
              + e.getMessage()
              + "; choose others with --host and --port"
              + (settings.https().isOn() ? " and --https-port." : "."),
          e);
    }
  }

  private static void stop(
      WebServer server, Heartbeat heartbeat, HttpsAssembly https, PrintedLog log) {
    log.event(Event.STOPPING);
    https.stop();
    heartbeat.stop();
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    log.flush();
  }
}
