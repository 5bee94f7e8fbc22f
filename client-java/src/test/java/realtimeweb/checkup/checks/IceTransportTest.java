package realtimeweb.checkup.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.protocol.ServerMessage.IceServer;

class IceTransportTest {
  @ParameterizedTest
  @CsvSource({
    "stun:turn.example.org, STUN",
    "turn:turn.example.org, TURN_UDP",
    "turn:turn.example.org:3478?transport=udp, TURN_UDP",
    "TURN:turn.example.org?transport=TCP, TURN_TCP",
    "turns:turn.example.org:443?transport=tcp, TURN_TLS",
  })
  void aUrlSaysHowItsServerIsReached(String url, IceTransport transport) {
    assertEquals(transport, IceTransport.of(url));
  }

  @Test
  void onlyTheUrlsOfOneKindAreLeftWithTheirCredentials() {
    IceServer stun = new IceServer(List.of("stun:a"), null, null);
    IceServer turn = new IceServer(List.of("turn:b", "turn:b?transport=tcp"), "me", "secret");
    assertEquals(
        List.of(new IceServer(List.of("turn:b?transport=tcp"), "me", "secret")),
        IceTransport.TURN_TCP.of(List.of(stun, turn)));
    assertEquals(List.of(), IceTransport.TURN_TLS.of(List.of(stun, turn)));
  }
}
