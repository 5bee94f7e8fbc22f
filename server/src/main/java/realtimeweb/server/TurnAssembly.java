package realtimeweb.server;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.environment.IceServers;
import realtimeweb.relay.events.EventLog;
import realtimeweb.server.log.RenewalEvents;
import realtimeweb.server.settings.Option;
import realtimeweb.server.settings.TurnSettings;
import realtimeweb.tls.BadCertificate;
import realtimeweb.tls.CurrentIdentity;
import realtimeweb.tls.PemFiles;
import realtimeweb.turn.ManagedTurn;
import realtimeweb.turn.StunAndTurn;
import realtimeweb.turn.TurnPlan;
import realtimeweb.turn.TurnUrls;

/** STUN and TURN by the settings, with or without a managed coturn. */
final class TurnAssembly {
  private static final int SECRET_BYTES = 32;

  private final StunAndTurn iceServers;
  private final @Nullable ManagedTurn managed;

  private TurnAssembly(StunAndTurn iceServers, @Nullable ManagedTurn managed) {
    this.iceServers = iceServers;
    this.managed = managed;
  }

  /**
   * Starts coturn if it is to be managed.
   *
   * @param shared the certificate of the web server, for a coturn without one of its own
   * @throws IOException with one sentence for the operator
   */
  static TurnAssembly start(TurnSettings settings, ManagedTurn.Certificate shared, EventLog log)
      throws IOException {
    TurnPlan plan = settings.plan();
    if (plan == null) {
      return new TurnAssembly(
          iceServers(settings, host -> settings.turnUrls(), settings.secret()), null);
    }
    String secret = freshSecret();
    ManagedTurn.Certificate certificate = certificate(settings, shared, log);
    ManagedTurn managed = ManagedTurn.start(plan, secret, certificate, log);
    return new TurnAssembly(iceServers(settings, managed, secret), managed);
  }

  private static StunAndTurn iceServers(TurnSettings settings, TurnUrls urls, String secret) {
    return new StunAndTurn(
        settings.stunUrls(),
        urls,
        secret,
        settings.ttlSeconds(),
        () -> System.currentTimeMillis() / 1_000);
  }

  /** The certificate of coturn in canonical PEM, read again at each check of coturn. */
  private static ManagedTurn.Certificate certificate(
      TurnSettings settings, ManagedTurn.Certificate shared, EventLog log) throws IOException {
    Path chain = settings.certificate();
    Path key = settings.key();
    if (chain == null || key == null) {
      return shared;
    }
    PemFiles files =
        new PemFiles(
            new PemFiles.Named(Option.TURN_CERT.flag(), chain),
            new PemFiles.Named(Option.TURN_KEY.flag(), key),
            InstantSource.system());
    try {
      CurrentIdentity identity = new CurrentIdentity(files, new RenewalEvents(log));
      return () -> {
        identity.renew();
        return identity.pem();
      };
    } catch (BadCertificate e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String freshSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  IceServers iceServers() {
    return iceServers;
  }

  void stop() {
    if (managed != null) {
      managed.stop();
    }
  }
}
