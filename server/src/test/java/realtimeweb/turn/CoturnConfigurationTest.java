package realtimeweb.turn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoturnConfigurationTest {
  private static final TurnPlan PLAN =
      new TurnPlan(
          "",
          3_478,
          443,
          List.of("10.9.0.5", "2001:db8::5"),
          List.of("198.51.100.9"),
          49_160,
          49_169,
          84);

  private static String of(TurnPlan plan, boolean tls) {
    return "\n" + CoturnConfiguration.of(plan, "hush", Path.of("/run/turn"), tls);
  }

  @Test
  void anExternalAddressStandsForTheOwnOneOfItsFamily() {
    has(of(PLAN, false), "external-ip=198.51.100.9/10.9.0.5");
  }

  @Test
  void theCertificateIsThatOfTheDirectory() {
    String text = of(PLAN, true);
    has(text, "tls-listening-port=443");
    has(text, "cert=/run/turn/chain.pem");
    has(text, "pkey=/run/turn/key.pem");
    assertFalse(text.contains("\nno-tls\n"));
  }

  @Test
  void withoutACertificateThereIsNoTls() {
    String text = of(PLAN, false);
    has(text, "no-tls");
    assertFalse(text.contains("cert="));
  }

  @Test
  void theDoorsToTheInsideAreShut() {
    String text = of(PLAN, true);
    for (String line :
        List.of("no-cli", "no-tcp-relay", "no-multicast-peers", "no-tlsv1", "no-tlsv1_1")) {
      has(text, line);
    }
    DeniedPeers.RANGES.forEach(range -> has(text, "denied-peer-ip=" + range));
    assertFalse(text.contains("allow-loopback-peers"));
  }

  @Test
  void thereAreAsManyAllocationsAsPortsAndAddressesGive() {
    String text = of(PLAN, false);
    has(text, "total-quota=20");
    has(text, "user-quota=84");
  }

  private static void has(String text, String line) {
    assertTrue(text.contains("\n" + line + "\n"), () -> line + " is missing in" + text);
  }
}
