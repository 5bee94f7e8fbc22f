package realtimeweb.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.link.Encoding;

class AdaptationTest {
  private final Adaptation adaptation = new Adaptation();
  private long now;

  private void pass(int seconds, int others, boolean sharing) {
    for (int i = 0; i < seconds; i++) {
      now += 1_000;
      adaptation.adapt(Rates.NONE, others, sharing, now);
    }
  }

  @Test
  void theFirstPictureIsSmallWithAllItsBits() {
    assertEquals(new Encoding(1_200_000, 30, 270), adaptation.camera());
    assertFalse(adaptation.paused());
    pass(1, 1, false);
    assertEquals(270, adaptation.camera().maxHeight());
    pass(1, 1, false);
    assertEquals(720, adaptation.camera().maxHeight());
  }

  @Test
  void anotherConnectionBeginsSmallAgain() {
    pass(30, 1, false);
    adaptation.begin();
    assertEquals(270, adaptation.camera().maxHeight());
    pass(2, 1, false);
    assertEquals(720, adaptation.camera().maxHeight());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 720, 1700000, 30",
    "2, 540, 800000, 30",
    "3, 540, 800000, 30",
    "4, 360, 350000, 20",
    "7, 360, 350000, 20",
    "20, 270, 200000, 15"
  })
  void theMoreTheyAreTheLessEachIsSent(int others, int height, int bitrate, int framerate) {
    pass(30, others, false);
    assertEquals(new Encoding(bitrate, framerate, height), adaptation.camera());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 90",
    "134, 90",
    "180, 180",
    "300, 270",
    "350, 360",
    "449, 360",
    "535, 540",
    "700, 720",
    "2160, 720"
  })
  void noPictureIsLargerThanItIsShown(int watched, int height) {
    adaptation.watched(watched, 0);
    pass(30, 1, false);
    assertEquals(height, adaptation.camera().maxHeight());
    assertFalse(adaptation.screen().active());
    assertFalse(adaptation.paused());
  }

  @Test
  void aSmallPictureGetsFewBits() {
    adaptation.watched(180, 0);
    pass(30, 1, false);
    assertEquals(120_000, adaptation.camera().maxBitrate());
  }

  @Test
  void whoeverTurnsThePageIsSentThePictureAtOnce() {
    adaptation.watched(0, 0);
    pass(30, 1, false);
    assertEquals(Encoding.OFF, adaptation.camera());
    adaptation.watched(720, 0);
    assertEquals(720, adaptation.camera().maxHeight());
  }

  @Test
  void aMomentOutOfSightStopsNothing() {
    pass(30, 1, true);
    adaptation.watched(0, 0);
    assertTrue(adaptation.camera().active() && adaptation.screen().active());
    pass(1, 1, true);
    assertTrue(adaptation.camera().active() && adaptation.screen().active());
    adaptation.watched(0, 1080);
    pass(1, 1, true);
    assertEquals(Encoding.OFF, adaptation.camera());
    assertTrue(adaptation.screen().active());
  }

  @Test
  void aSharedScreenHasTheGreaterPart() {
    pass(30, 1, true);
    assertEquals(new Encoding(2_500_000, 30, 1_080), adaptation.screen());
    assertEquals(360, adaptation.camera().maxHeight());
    pass(30, 7, true);
    assertEquals(1_080, adaptation.screen().maxHeight());
    int sum = adaptation.screen().maxBitrate() + adaptation.camera().maxBitrate();
    assertTrue(7 * sum < 5_000_000, "" + sum);
  }

  @Test
  void aScreenThatIsShownSmallIsSentSmall() {
    adaptation.watched(180, 360);
    pass(30, 1, true);
    assertEquals(360, adaptation.screen().maxHeight());
    assertEquals(180, adaptation.camera().maxHeight());
  }
}
