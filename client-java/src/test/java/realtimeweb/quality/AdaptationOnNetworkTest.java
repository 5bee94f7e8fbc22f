package realtimeweb.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories over a simulated network; times are simulated too. A repetition is its seed. */
class AdaptationOnNetworkTest {
  private static final int PLENTY = 10_000_000;

  @RepeatedTest(5)
  void aGoodNetworkCarriesTheFullPicture(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1));
    network.pass(30);
    assertEquals(720, sender.adaptation.camera().maxHeight());
    assertEquals(1_700_000, sender.adaptation.camera().maxBitrate());
    assertEquals(30, sender.adaptation.camera().maxFramerate());
    sender.mark();
    network.pass(300);
    assertEquals(0, sender.sizes() + sender.pauses() + sender.soundLossPermille());
  }

  @ParameterizedTest
  @ValueSource(ints = {250_000, 400_000, 700_000, 1_000_000, 1_500_000})
  void settlesJustBelowWhatTheNetworkBears(int capacity) {
    for (long seed = 1; seed <= 5; seed++) {
      FakeUplink network = new FakeUplink(capacity, seed);
      FakeSender sender = network.carries(new FakeSender(1));
      network.pass(60);
      sender.mark();
      network.pass(300);
      String found = sender.bitrate(300) + " bit/s, seed " + seed;
      assertTrue(sender.bitrate(300) <= capacity, found);
      assertTrue(sender.bitrate(300) >= capacity * 6L / 10, found);
      assertTrue(sender.soundLossPermille() < 10, sender.soundLossPermille() + " " + found);
      assertEquals(0, sender.pauses(), found);
      assertTrue(sender.sizes() <= 20, sender.sizes() + " sizes in 5 minutes, " + found);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {70_000, 90_000, 110_000, 150_000})
  void theSoundGetsThroughWhereHardlyAnythingElseDoes(int capacity) {
    for (long seed = 1; seed <= 5; seed++) {
      FakeUplink network = new FakeUplink(PLENTY, seed);
      FakeSender sender = network.carries(new FakeSender(1));
      network.pass(30);
      network.bears(capacity).pass(40);
      sender.mark();
      network.pass(300);
      String found = sender.soundLossPermille() + " permille lost, seed " + seed;
      assertTrue(sender.soundLossPermille() < 10, found);
      assertTrue(sender.pauses() <= 6, sender.pauses() + " pauses in 5 minutes, " + found);
    }
  }

  @RepeatedTest(5)
  void thePictureIsPausedWhereOnlySoundFitsAndComesBackByItself(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1));
    network.bears(70_000).pass(60);
    assertTrue(sender.adaptation.paused());
    assertFalse(sender.adaptation.camera().active());
    network.pass(200);
    network.bears(PLENTY).pass(63);
    assertFalse(sender.adaptation.paused());
    network.pass(30);
    assertEquals(720, sender.adaptation.camera().maxHeight());
  }

  @RepeatedTest(5)
  void aShortBreakdownIsSoonForgotten(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1));
    network.pass(60);
    network.bears(200_000).pass(5);
    network.bears(PLENTY).pass(35);
    assertEquals(720, sender.adaptation.camera().maxHeight());
  }

  @RepeatedTest(5)
  void aLineThatAlwaysLosesSomethingStillCarriesPictures(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition()).loses(80);
    FakeSender sender = network.carries(new FakeSender(1));
    network.pass(180);
    sender.mark();
    network.pass(120);
    assertEquals(0, sender.pauses());
    assertTrue(sender.adaptation.camera().maxHeight() >= 540, "" + sender.adaptation.camera());
  }

  @RepeatedTest(5)
  void aBadLineDoesNotPauseACameraThatIsOff(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition()).loses(150);
    FakeSender sender = network.carries(new FakeSender(1)).turnsCamera(false);
    for (int second = 0; second < 120; second++) {
      network.pass(1);
      assertFalse(sender.adaptation.paused());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_500_000, 3_000_000, PLENTY})
  void eightPeopleShareOneUplink(int capacity) {
    for (long seed = 1; seed <= 3; seed++) {
      FakeUplink network = new FakeUplink(capacity, seed);
      List<FakeSender> senders = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        senders.add(network.carries(new FakeSender(7)));
      }
      network.pass(60);
      senders.forEach(FakeSender::mark);
      network.pass(200);
      int sum = senders.stream().mapToInt(sender -> sender.bitrate(200)).sum();
      String found = sum + " bit/s, seed " + seed;
      assertTrue(sum <= Math.min(capacity, 3_000_000), found);
      assertTrue(sum >= Math.min(capacity, 2_800_000) / 2, found);
      int worst = senders.stream().mapToInt(FakeSender::soundLossPermille).max().orElseThrow();
      assertTrue(worst < 20, worst + " permille lost, " + found);
    }
  }

  @RepeatedTest(5)
  void aSharedScreenIsKeptLongest(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1)).shares(true);
    network.pass(60);
    assertEquals(1080, sender.adaptation.screen().maxHeight());
    assertEquals(360, sender.adaptation.camera().maxHeight());
    network.bears(165_000).pass(45);
    assertTrue(sender.adaptation.screen().active());
    network.bears(PLENTY).pass(120);
    assertFalse(sender.adaptation.paused());
    assertEquals(30, sender.adaptation.screen().maxFramerate());
  }

  @RepeatedTest(5)
  void evenTheScreenGivesWayToTheSound(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1)).shares(true);
    network.bears(70_000).pass(60);
    assertFalse(sender.adaptation.screen().active() && sender.adaptation.camera().active());
    network.pass(60);
    sender.mark();
    network.pass(240);
    assertTrue(sender.soundLossPermille() < 20, sender.soundLossPermille() + " permille");
    network.bears(PLENTY).pass(150);
    assertTrue(sender.adaptation.screen().active() && sender.adaptation.camera().active());
  }

  @RepeatedTest(3)
  void whatTheBrowserEstimatesBoundsTheSize(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1)).estimates(300_000);
    network.pass(30);
    assertEquals(360, sender.adaptation.camera().maxHeight());
    sender.estimates(2_000_000);
    network.pass(30);
    assertEquals(720, sender.adaptation.camera().maxHeight());
  }

  @RepeatedTest(3)
  void aStarvedEstimatePausesThePicture(RepetitionInfo repetition) {
    FakeUplink network = new FakeUplink(PLENTY, repetition.getCurrentRepetition());
    FakeSender sender = network.carries(new FakeSender(1)).estimates(60_000);
    network.pass(40);
    assertTrue(sender.adaptation.paused());
    sender.estimates(2_000_000);
    network.pass(60);
    assertEquals(720, sender.adaptation.camera().maxHeight());
  }
}
