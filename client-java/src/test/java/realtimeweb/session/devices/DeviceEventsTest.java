package realtimeweb.session.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Preferences;

/** Devices that come and go, and what the microphone hears. */
final class DeviceEventsTest extends DeviceControlWorld {
  // ---- plugs

  @Test
  void whenTheHeadsetGoesTheSystemsChoiceTakesOver() {
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    open();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.microphoneId = "headset"));
    answer();
    media.unplug(MediaDevice.Kind.MICROPHONE, "headset");
    assertFalse(devices.microphoneOn());
    answer();
    assertEquals("mic", media.microphone());
    assertTrue(devices.microphoneOn());
    assertEquals(List.of("MICROPHONE MIC"), told);
    assertEquals(List.of(), notices);
  }

  @Test
  void whenTheHeadsetComesBackItIsTakenAgain() {
    whenTheHeadsetGoesTheSystemsChoiceTakesOver();
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    answer();
    assertEquals("headset", media.microphone());
    assertEquals(List.of("MICROPHONE MIC", "MICROPHONE HEADSET"), told);
  }

  @Test
  void aNewDeviceThatNobodyChoseTakesNothing() {
    open();
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    answer();
    assertEquals(List.of("mic+cam"), media.requests());
    assertEquals(5, seen().available().size());
  }

  @Test
  void theLastCameraThatGoesIsMissedAndTheNextIsWelcome() {
    open();
    media.unplug(MediaDevice.Kind.CAMERA, "cam");
    answer();
    assertEquals(MediaProblem.ENDED, seen().camera().problem());
    assertEquals(List.of(Notice.Kind.CAMERA_LOST), notices);
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    answer();
    assertEquals("webcam", media.camera());
    assertEquals(List.of(), notices);
    assertEquals(List.of("CAMERA WEBCAM"), told);
  }

  @Test
  void aCameraThatIsRefusedToTheNextOneIsLost() {
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    open();
    media.refuse(MediaProblem.IN_USE);
    media.unplug(MediaDevice.Kind.CAMERA, "cam");
    answer();
    assertEquals(MediaProblem.ENDED, seen().camera().problem());
    assertEquals(List.of(Notice.Kind.CAMERA_LOST), notices);
  }

  @Test
  void theSpeakerGoesAndComesBack() {
    open();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.speakerId = "speaker"));
    media.unplug(MediaDevice.Kind.SPEAKER, "speaker");
    assertEquals("", media.speaker());
    media.plugIn(MediaDevice.Kind.SPEAKER, "speaker");
    assertEquals("speaker", media.speaker());
    assertEquals(List.of("SPEAKER ", "SPEAKER SPEAKER"), told);
  }

  // ---- what the microphone hears

  @Test
  void aMicrophoneThatGivesNothingForThreeSecondsIsCalledSilent() {
    open();
    media.sounds(0);
    listen(2_750);
    assertFalse(seen().sound().silent());
    listen(500);
    assertTrue(seen().sound().silent());
    assertEquals(List.of(Notice.Kind.MICROPHONE_SILENT), notices);
    media.sounds(2);
    listen(250);
    assertFalse(seen().sound().silent());
    assertEquals(List.of(), notices);
  }

  @Test
  void aMutedMicrophoneIsNotCalledSilent() {
    open();
    devices.toggleMicrophone();
    media.sounds(0);
    listen(10_000);
    assertFalse(seen().sound().silent());
  }

  @Test
  void whoeverJoinsWithASilentMicrophoneIsToldInTheCallToo() {
    open();
    media.sounds(0);
    listen(4_000);
    notices.clear();
    devices.joining();
    listen(4_000);
    assertEquals(List.of(Notice.Kind.MICROPHONE_SILENT), notices);
  }

  @Test
  void theMeterMovesInSteps() {
    open();
    media.sounds(53);
    listen(250);
    assertEquals(50, seen().sound().level());
    media.sounds(54);
    listen(250);
    assertEquals(50, seen().sound().level());
    assertEquals(54, devices.level());
  }

  @Test
  void whoSpeaksWhileMutedIsRemindedEveryTenSeconds() {
    open();
    devices.toggleMicrophone();
    media.sounds(70);
    listen(500);
    assertEquals(List.of(), told);
    listen(250);
    assertEquals(List.of("muted"), told);
    listen(9_750);
    assertEquals(1, told.size());
    listen(500);
    assertEquals(2, told.size());
    assertEquals(0, devices.level());
  }

  @Test
  void aShortNoiseWhileMutedIsNotSpeech() {
    open();
    devices.toggleMicrophone();
    for (int i = 0; i < 10; i++) {
      media.sounds(90);
      listen(500);
      media.sounds(10);
      listen(250);
    }
    assertEquals(List.of(), told);
  }

  @Test
  void blockedSoundIsToldUntilItPlays() {
    media.blockSound();
    assertEquals(List.of(Notice.Kind.SOUND_BLOCKED), notices);
    devices.unlockSound();
    assertEquals(List.of(), notices);
  }
}
