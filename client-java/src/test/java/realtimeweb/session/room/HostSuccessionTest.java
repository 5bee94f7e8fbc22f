package realtimeweb.session.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose word makes somebody host. */
class HostSuccessionTest {
  private final HostSuccession succession = new HostSuccession();

  @BeforeEach
  void anIsHost() {
    succession.begin("an", true);
  }

  @Test
  void theServerAloneMakesNobodyHost() {
    assertFalse(succession.named("chi"));
    assertTrue(succession.isHost("an"));
    assertFalse(succession.isHost("chi"));
  }

  @Test
  void theHostAloneMakesNobodyHost() {
    assertFalse(succession.handedOver("an", "binh"));
    assertTrue(succession.isHost("an"));
  }

  @Test
  void theWordsOfBothMakeAHostInEitherOrder() {
    assertFalse(succession.handedOver("an", "binh"));
    assertTrue(succession.named("binh"));
    assertFalse(succession.named("chi"));
    assertTrue(succession.handedOver("binh", "chi"));
    assertEquals("chi", succession.host());
  }

  @Test
  void anybodyElsesWordIsNothing() {
    assertFalse(succession.handedOver("chi", "chi"));
    assertFalse(succession.handedOver("binh", "chi"));
    assertFalse(succession.named("chi"));
    assertTrue(succession.isHost("an"));
  }

  @Test
  void whoIsNotNamedByTheServerIsNotHost() {
    assertFalse(succession.handedOver("an", "binh"));
    assertFalse(succession.named("chi"));
    assertTrue(succession.isHost("an"));
  }

  @Test
  void ofAHostWhoIsGoneTheServerNamesTheNext() {
    assertFalse(succession.gone("an"));
    assertFalse(succession.isHost("an"));
    assertTrue(succession.named("chi"));
    assertTrue(succession.isHost("chi"));
  }

  @Test
  void whomTheServerNamedBeforeTheHostWentIsHostThen() {
    assertFalse(succession.named("chi"));
    assertTrue(succession.gone("an"));
    assertTrue(succession.isHost("chi"));
  }

  @Test
  void theHostsWordMayComeAfterThatOfTheirHeir() {
    assertFalse(succession.named("binh"));
    assertFalse(succession.named("chi"));
    assertFalse(succession.handedOver("binh", "chi"));
    assertTrue(succession.handedOver("an", "binh"));
    assertEquals("chi", succession.host());
  }

  @Test
  void anHeirWhoIsGoneIsPassedOver() {
    assertFalse(succession.gone("binh"));
    assertFalse(succession.named("chi"));
    assertTrue(succession.handedOver("an", "binh"));
    assertTrue(succession.isHost("chi"));
  }

  @Test
  void aWordCountsOnce() {
    assertFalse(succession.handedOver("an", "binh"));
    assertTrue(succession.named("binh"));
    assertFalse(succession.handedOver("binh", "an"));
    assertTrue(succession.named("an"));
    assertFalse(succession.named("binh"));
    assertTrue(succession.isHost("an"));
  }

  @Test
  void wordsInACircleEnd() {
    assertFalse(succession.handedOver("an", "binh"));
    assertFalse(succession.handedOver("binh", "an"));
    assertFalse(succession.named("chi"));
    assertTrue(succession.isHost("an"));
  }

  @Test
  void aHostWhoIsNotInTheRoomIsNone() {
    succession.begin("nobody", false);
    assertFalse(succession.isHost("nobody"));
    assertTrue(succession.named("an"));
  }
}
