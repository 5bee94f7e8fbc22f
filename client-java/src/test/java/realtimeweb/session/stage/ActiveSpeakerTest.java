package realtimeweb.session.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ActiveSpeakerTest {
  private static final long PULSE_MILLIS = 250;
  private static final int SPEECH = 60;
  private static final int SHOUT = 90;

  private final ActiveSpeaker speakers = new ActiveSpeaker();
  private final Map<String, Integer> levels = new LinkedHashMap<>();
  private long now;

  ActiveSpeakerTest() {
    levels.put("an", 0);
    levels.put("binh", 0);
    levels.put("chi", 0);
  }

  private void says(String person, int level) {
    levels.put(person, level);
  }

  private void pass(long millis) {
    for (long end = now + millis; now < end; ) {
      now += PULSE_MILLIS;
      levels.forEach((person, level) -> speakers.hear(person, level, now));
    }
  }

  @Test
  void nobodyHasTheFloorInSilence() {
    pass(10_000);
    assertEquals("", speakers.active());
    assertFalse(speakers.isSpeaking("an"));
    assertFalse(speakers.isSpeaking("somebody who never came"));
  }

  @Test
  void theFirstToSpeakHasTheFloorAtOnce() {
    says("an", SPEECH);
    pass(500);
    assertTrue(speakers.isSpeaking("an"));
    assertEquals("an", speakers.active());
  }

  @Test
  void aSingleClickIsNoSpeech() {
    for (int i = 0; i < 20; i++) {
      says("an", SHOUT);
      pass(250);
      assertFalse(speakers.isSpeaking("an"));
      says("an", 5);
      pass(250);
    }
    assertEquals("", speakers.active());
  }

  @Test
  void theRingStaysThroughTheGapsBetweenWordsAndGoesAfterThem() {
    says("an", SPEECH);
    pass(1_000);
    says("an", 0);
    pass(500);
    assertTrue(speakers.isSpeaking("an"));
    says("an", SPEECH);
    pass(250);
    says("an", 0);
    pass(500);
    assertTrue(speakers.isSpeaking("an"));
    pass(250);
    assertFalse(speakers.isSpeaking("an"));
    assertEquals("an", speakers.active(), "who spoke last keeps the floor");
  }

  @Test
  void anInterjectionDoesNotTakeTheFloor() {
    says("an", SPEECH);
    pass(3_000);
    says("binh", SHOUT);
    pass(1_500);
    says("binh", 0);
    pass(3_000);
    assertEquals("an", speakers.active());
  }

  @Test
  void whoeverIsLouderForTwoSecondsTakesTheFloor() {
    says("an", SPEECH);
    pass(3_000);
    says("binh", SHOUT);
    pass(1_750);
    assertEquals("an", speakers.active());
    pass(1_500);
    assertEquals("binh", speakers.active());
  }

  @Test
  void aFloorThatWasLongSilentIsTakenAtOnce() {
    says("an", SPEECH);
    pass(3_000);
    says("an", 0);
    pass(2_000);
    says("binh", SPEECH);
    pass(500);
    assertEquals("binh", speakers.active());
  }

  @Test
  void aQuieterVoiceTakesTheFloorOnceTheOtherIsDone() {
    says("an", SHOUT);
    pass(3_000);
    says("binh", SPEECH);
    pass(10_000);
    assertEquals("an", speakers.active());
    says("an", 0);
    pass(2_000);
    assertEquals("binh", speakers.active());
  }

  @Test
  void whoeverLeavesGivesTheFloorBack() {
    says("an", SPEECH);
    pass(1_000);
    levels.remove("an");
    speakers.forget("an");
    assertEquals("", speakers.active());
    assertFalse(speakers.isSpeaking("an"));
    says("chi", SPEECH);
    pass(500);
    assertEquals("chi", speakers.active());
  }

  @Test
  void countlessVisitorsAreNotRememberedForEver() {
    says("an", SPEECH);
    pass(1_000);
    for (int i = 0; i < 200; i++) {
      speakers.hear("visitor " + i, SPEECH, now);
      speakers.hear("visitor " + i, SPEECH, now + 1);
      pass(250);
    }
    assertTrue(speakers.isSpeaking("an"));
    assertTrue(speakers.isSpeaking("visitor 199"));
    assertFalse(speakers.isSpeaking("visitor 0"), "forgotten for those who came after");
  }

  @RepeatedTest(20)
  void theFloorNeverChangesTwiceWithinTwoSecondsOfBabble(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    String before = "";
    long changedAt = Long.MIN_VALUE / 2;
    for (int pulse = 0; pulse < 400; pulse++) {
      // Everybody speaks all the time, now louder, now softer.
      levels.replaceAll((person, level) -> 40 + random.nextInt(60));
      pass(PULSE_MILLIS);
      if (!speakers.active().equals(before)) {
        assertTrue(now - changedAt >= 2_000 || before.isEmpty(), "seed " + seed + " at " + now);
        before = speakers.active();
        changedAt = now;
      }
    }
  }
}
