package realtimeweb.turn;

import java.nio.file.Path;

/** A turnserver.conf that allows only relaying between participants of calls. */
final class CoturnConfiguration {
  private static final String REALM = "realtimeweb";

  /** Bandwidth of camera, screen and audio at maximum quality, plus 50 percent. */
  private static final int MAX_BYTES_PER_SECOND = 1_000_000;

  /**
   * Disables the admin interfaces, TCP to peers, and output that reveals more than clients need.
   */
  private static final String ALWAYS =
      """
      use-auth-secret
      fingerprint
      stale-nonce
      no-cli
      no-tcp-relay
      no-dtls
      no-tlsv1
      no-tlsv1_1
      no-multicast-peers
      no-rfc5780
      no-stun-backward-compatibility
      response-origin-only-with-rfc5780
      no-software-attribute
      no-dynamic-ip-list
      no-dynamic-realms
      no-auth-pings
      simple-log
      log-file=stdout
      """;

  private final StringBuilder text = new StringBuilder(ALWAYS);

  private CoturnConfiguration() {}

  /**
   * The text of the file.
   *
   * @param directory where the certificate is and coturn may write
   * @param tls whether there is a certificate
   */
  static String of(TurnPlan plan, String secret, Path directory, boolean tls) {
    CoturnConfiguration all = new CoturnConfiguration();
    all.set("static-auth-secret", secret);
    all.set("realm", REALM);
    all.set("pidfile", directory.resolve("turnserver.pid"));
    all.set("userdb", directory.resolve(CoturnFiles.DATABASE));
    all.listen(plan, directory, tls);
    all.limit(plan);
    return all.text.toString();
  }

  private void listen(TurnPlan plan, Path directory, boolean tls) {
    set("listening-port", plan.port());
    plan.addresses().forEach(address -> set("listening-ip", address));
    plan.addresses().forEach(address -> set("relay-ip", address));
    plan.externalAddresses().forEach(external -> set("external-ip", mapping(external, plan)));
    set("min-port", plan.firstRelayPort());
    set("max-port", plan.lastRelayPort());
    if (!plan.hasIpv4()) {
      set("allocation-default-address-family", "keep");
    }
    if (tls) {
      set("tls-listening-port", plan.tlsPort());
      set("cert", directory.resolve(CoturnFiles.CHAIN));
      set("pkey", directory.resolve(CoturnFiles.KEY));
    } else {
      text.append("no-tls\n");
    }
  }

  /**
   * Without a private address after it, coturn would use it as the external address of all relay
   * addresses, IPv4 and IPv6.
   */
  private static String mapping(String external, TurnPlan plan) {
    return external.contains("/")
        ? external
        : plan.addresses().stream()
            .filter(own -> own.contains(":") == external.contains(":"))
            .findFirst()
            .map(own -> external + "/" + own)
            .orElse(external);
  }

  /** If both participants need the relay, its own addresses are the peers, so they are allowed. */
  private void limit(TurnPlan plan) {
    set("user-quota", plan.maxAllocationsPerUser());
    set("total-quota", plan.relayPorts() * plan.addresses().size());
    set("max-bps", MAX_BYTES_PER_SECOND);
    DeniedPeers.RANGES.forEach(range -> set("denied-peer-ip", range));
    plan.addresses().forEach(address -> set("allowed-peer-ip", address));
  }

  private void set(String name, Object value) {
    text.append(name).append('=').append(value).append('\n');
  }
}
