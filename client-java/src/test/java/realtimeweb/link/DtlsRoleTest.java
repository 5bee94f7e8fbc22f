package realtimeweb.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.SdpKind;

/** RFC 5763 section 5: whoever answered as active stays the DTLS client. */
class DtlsRoleTest {
  private final DtlsRole role = new DtlsRole();

  @ParameterizedTest
  @ValueSource(strings = {"active", "passive"})
  void ourFirstAnswerStaysAsItIsAndBindsTheLaterOnes(String first) {
    assertEquals(answer(first), role.ourAnswer(answer(first)));
    assertEquals(answer(first), role.ourAnswer(answer("active")));
    assertEquals(answer(first), role.ourAnswer(answer("passive")));
  }

  @Test
  void whereTheyAnsweredAsActiveWeArePassive() {
    role.theirAnswer(answer("active"));
    assertEquals(answer("passive"), role.ourAnswer(answer("active")));
  }

  @Test
  void whereTheyAnsweredAsPassiveWeAreActive() {
    role.theirAnswer(answer("passive"));
    assertEquals(answer("active"), role.ourAnswer(answer("passive")));
  }

  @Test
  void theFirstAnswerCountsWhoeverGaveIt() {
    role.theirAnswer(answer("passive"));
    role.theirAnswer(answer("active"));
    assertEquals(answer("active"), role.ourAnswer(answer("passive")));
  }

  @Test
  void everySectionHasTheSameRole() {
    role.theirAnswer(answer("active"));
    Description both = new Description(SdpKind.ANSWER, "a=setup:active\na=setup:active\n");
    assertEquals(
        new Description(SdpKind.ANSWER, "a=setup:passive\na=setup:passive\n"),
        role.ourAnswer(both));
  }

  private static Description answer(String setup) {
    return new Description(SdpKind.ANSWER, "v=0\na=setup:" + setup + "\nm=audio\n");
  }
}
