package realtimeweb.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ServerMessage.IceServer;

class StunAndTurnTest {
  private static final List<String> STUN = List.of("stun:turn.example.org");
  private static final List<String> TURN =
      List.of("turn:turn.example.org", "turns:turn.example.org?transport=tcp");

  /**
   * By {@code printf %s 1767312000:00a1b2c3d4e5f607 | openssl dgst -sha1 -hmac north -binary |
   * base64}.
   */
  @Test
  void credentialsAreThoseThatCoturnExpects() {
    StunAndTurn servers =
        new StunAndTurn(STUN, host -> TURN, "north", 86_400, () -> 1_767_225_600L);
    assertEquals(
        List.of(
            new IceServer(STUN, null, null),
            new IceServer(TURN, "1767312000:00a1b2c3d4e5f607", "IJKPpB8XgGiaj9AAbfgyw3iJa6k=")),
        servers.of("00a1b2c3d4e5f607", "call.test"));
  }

  @Test
  void withoutConfigurationThereIsNone() {
    StunAndTurn servers = new StunAndTurn(List.of(), host -> List.of(), "", 60, () -> 0);
    assertEquals(List.of(), servers.of("00a1b2c3d4e5f607", "call.test"));
  }

  @Test
  void credentialsAreRenewedWhenTwoThirdsOfTheirTimeAreOver() {
    assertEquals(40_000, new StunAndTurn(STUN, host -> TURN, "north", 60, () -> 0).renewalMillis());
    assertEquals(0, new StunAndTurn(STUN, host -> List.of(), "", 60, () -> 0).renewalMillis());
  }
}
