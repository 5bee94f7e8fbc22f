package realtimeweb.session.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.secure.noise.JvmCrypto;

class ParticipantClaimsTest {
  private static final long NOW = 1_767_225_600_000L;

  private final ParticipantClaims claims = new ParticipantClaims(new JvmCrypto());

  @BeforeEach
  void introduced() {
    claims.introduced(new Introduction("Lan", "", List.of(), 0, ""));
  }

  private long raises(long claimed, long wallNow) {
    claims.does(new Presence(true, true, false, false, false, claimed), wallNow);
    return claims.presence().handRaisedAt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "a\u0000b",
        "a\nb",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  void whatIsNoNameIsIgnored(String claimed) {
    claims.wantsToBe(claimed);
    assertFalse(claims.takeName(0));
    assertEquals("Lan", claims.name());
  }

  @Test
  void ofManyNamesTheFirstIsShownAndFiveSecondsLaterTheLast() {
    claims.wantsToBe("Lan 1");
    assertTrue(claims.takeName(0));
    claims.wantsToBe("Lan 2");
    assertFalse(claims.takeName(100));
    claims.wantsToBe("Lan 3");
    assertFalse(claims.takeName(4_999));
    assertEquals("Lan 1", claims.name());
    assertTrue(claims.takeName(5_000));
    assertEquals("Lan 3", claims.name());
    assertFalse(claims.takeName(20_000));
  }

  @Test
  void aHandIsNeverUpInTheFutureNorBeforeItWasSeenDown() {
    assertEquals(0, raises(0, NOW));
    assertEquals(NOW + 60_000, raises(Long.MAX_VALUE / 4096, NOW + 60_000));
    raises(0, NOW + 70_000);
    assertEquals(NOW + 70_000, raises(1, NOW + 80_000));
  }

  @Test
  void aHandThatWasUpAllTheTimeKeepsItsPlace() {
    claims.clockReads(NOW - 3_600_000, NOW);
    assertEquals(NOW - 5_000, raises(NOW - 3_605_000, NOW));
    assertEquals(NOW - 5_000, raises(NOW - 3_605_000, NOW + 30_000));
  }

  @Test
  void aTimeIsToldByOurOwnClock() {
    assertEquals(NOW, claims.writtenAt(5, NOW));
    claims.clockReads(NOW + 3_600_000, NOW);
    assertEquals(NOW + 1_000, claims.writtenAt(NOW + 3_601_000, NOW + 2_000));
  }
}
