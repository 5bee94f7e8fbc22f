package realtimeweb.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Malformed;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Quality;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/** World tests of audio, and of networks with more or less bandwidth. */
class QualityWorldTest {
  private final World world = new World(20260107);
  private Tab an;
  private Tab binh;

  @BeforeEach
  void twoAreInTheRoom() {
    an = world.open().joins("garden", "An");
    binh = world.open().joins("garden", "Bình");
    world.pass(4_000);
  }

  private FakePeerPort port(int number) {
    try {
      return world.port(number);
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  private void bothHear(int level) {
    port(0).hears(level);
    port(1).hears(level);
  }

  private void bothLose(int permille) {
    port(0).loses(permille);
    port(1).loses(permille);
  }

  private static Quality quality(ParticipantState person) {
    Quality quality = person.quality();
    assertNotNull(quality);
    return quality;
  }

  @Test
  void whoeverSpeaksIsMarkedUntilTheyAreDone() {
    assertFalse(an.other("Bình").speaking());
    bothHear(60);
    world.pass(700);
    assertTrue(an.other("Bình").speaking() && binh.other("An").speaking());
    bothHear(0);
    world.pass(1_300);
    assertFalse(an.other("Bình").speaking());
  }

  @Test
  void theSpeakerTakesTheStageOfWhoeverWantsIt() {
    Tab chi = world.open().joins("garden", "Chi");
    world.pass(4_000);
    chi.commands(call -> call.arrange(Layout.SPEAKER));
    int followed = 0;
    for (int number = 2; number < 6; number++) {
      port(number).hears(60);
      world.pass(700);
      followed += chi.others().stream().anyMatch(ParticipantState::speaking) ? 1 : 0;
      String first = chi.call().stage().main().get(0).participantId();
      assertTrue(
          chi.others().stream().allMatch(other -> !other.speaking() || other.id().equals(first)));
      port(number).hears(0);
      world.pass(3_000);
    }
    assertEquals(2, followed, "two of the four new connections are the newcomer's own");
  }

  @Test
  void aGoodNetworkHasThreeBarsAndTheFullPicture() {
    Quality quality = quality(an.other("Bình"));
    assertEquals(3, quality.bars());
    assertEquals(40, quality.roundTripMillis());
    assertEquals("VP8 640x360", quality.codec() + " " + quality.frameWidth() + "x360");
    assertEquals(CandidateType.HOST, quality.via());
    world.pass(20_000);
    assertEquals(720, port(0).camera().maxHeight());
  }

  @Test
  void aBadNetworkIsShownAndKeepsTheSoundAlone() {
    bothLose(400);
    world.pass(5_000);
    assertEquals(1, quality(an.other("Bình")).bars());
    world.pass(30_000);
    assertFalse(port(0).camera().active() || port(1).camera().active());
    bothLose(0);
    world.pass(90_000);
    assertEquals(720, port(0).camera().maxHeight());
    assertEquals(3, quality(an.other("Bình")).bars());
  }

  private void binhShowsAn(int height) {
    TileId tile = new TileId(binh.other("An").id(), VideoSource.CAMERA);
    binh.commands(call -> call.watches(tile, height));
  }

  private boolean bothSendPictures() {
    return port(0).camera().active() && port(1).camera().active();
  }

  @Test
  void aPictureIsSentForAsLongAsItsTileLooksForItsPlace() {
    binhShowsAn(0);
    for (int i = 0; i < 10; i++) {
      world.pass(90);
      assertTrue(bothSendPictures());
    }
    binhShowsAn(360);
    world.pass(20_000);
    assertTrue(bothSendPictures());
    assertEquals(360, Math.min(port(0).camera().maxHeight(), port(1).camera().maxHeight()));
  }

  @Test
  void aPictureThatNobodySeesIsNotSentUntilItHasAPlace() {
    binhShowsAn(0);
    world.pass(5_000);
    assertFalse(bothSendPictures());
    assertTrue(port(0).camera().active() || port(1).camera().active());
    binhShowsAn(720);
    world.pass(500);
    assertTrue(bothSendPictures());
  }

  @Test
  void theMoreTheyAreTheSmallerThePictures() {
    for (int i = 0; i < 4; i++) {
      world.open().joins("garden", "Person " + i);
    }
    world.pass(20_000);
    assertEquals(360, port(0).camera().maxHeight());
  }
}
