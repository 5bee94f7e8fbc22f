package realtimeweb.session.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Preferences;

/** Devices that the person turns on and off, and chooses. */
final class DeviceControlTest extends DeviceControlWorld {
  // ---- on, off and refused

  @Test
  void bothAreAskedForTogetherAndOpen() {
    devices.open();
    assertEquals(Device.State.ASKING, seen().microphone().state());
    assertEquals(Device.State.ASKING, seen().camera().state());
    answer();
    assertEquals(List.of("mic+cam"), media.requests());
    assertEquals(Device.State.ON, seen().microphone().state());
    assertEquals(Device.State.ON, seen().camera().state());
    assertEquals(3, seen().available().size());
  }

  @Test
  void withoutACameraTheMicrophoneStillOpens() {
    media.unplug(MediaDevice.Kind.CAMERA, "cam");
    open();
    assertEquals(Device.State.ON, seen().microphone().state());
    assertEquals(MediaProblem.NO_DEVICE, seen().camera().problem());
  }

  @Test
  void aDeniedQuestionIsNotAskedTwice() {
    media.refuse(MediaProblem.DENIED);
    open();
    assertEquals(1, media.requests().size());
    assertEquals(MediaProblem.DENIED, seen().microphone().problem());
    assertEquals(MediaProblem.DENIED, seen().camera().problem());
  }

  @Test
  void aWishThatIsRefusedIsAnsweredWithANotice() {
    media.refuse(MediaProblem.DENIED);
    devices.toggleMicrophone();
    answer();
    devices.toggleCamera();
    answer();
    assertEquals(List.of(Notice.Kind.MICROPHONE_REFUSED, Notice.Kind.CAMERA_REFUSED), notices);
    media.allow();
    devices.toggleMicrophone();
    answer();
    assertEquals(List.of(Notice.Kind.CAMERA_REFUSED), notices);
  }

  @Test
  void mutingKeepsTheMicrophoneOpen() {
    open();
    devices.toggleMicrophone();
    assertTrue(media.isMuted());
    assertEquals("mic", media.microphone());
    assertEquals(Device.State.OFF, seen().microphone().state());
    devices.toggleMicrophone();
    assertFalse(media.isMuted());
    assertEquals(1, media.requests().size());
  }

  @Test
  void theCameraIsClosedAndAskedForAgain() {
    open();
    devices.toggleCamera();
    assertEquals("", media.camera());
    assertFalse(devices.cameraOn());
    devices.toggleCamera();
    answer();
    assertEquals(List.of("mic+cam", "cam"), media.requests());
    assertTrue(devices.cameraOn());
  }

  @Test
  void whatWasMutedIsOnAgainInTheNextCall() {
    open();
    devices.toggleMicrophone();
    devices.close();
    open();
    assertFalse(media.isMuted());
    assertEquals(Device.State.ON, seen().microphone().state());
  }

  @Test
  void anAnswerAfterClosingChangesNothing() {
    devices.open();
    devices.close();
    answer();
    assertEquals(Device.State.OFF, seen().microphone().state());
    assertEquals("", media.microphone());
  }

  // ---- other devices

  @Test
  void anotherMicrophoneIsTakenWhileTheOldOneIsHeard() {
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    open();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.microphoneId = "headset"));
    assertEquals(Device.State.ON, seen().microphone().state());
    assertEquals("mic", media.microphone());
    answer();
    assertEquals("headset", media.microphone());
    assertEquals(List.of("mic+cam", "headset"), media.requests());
    assertEquals(List.of(), told);
  }

  @Test
  void anotherMicrophoneIsAsMutedAsTheOldOne() {
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    open();
    devices.toggleMicrophone();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.microphoneId = "headset"));
    answer();
    assertTrue(media.isMuted());
    assertFalse(devices.microphoneOn());
  }

  @Test
  void onlyWhatChangedIsAskedForAgain() {
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    open();
    Preferences webcam = Preferences.STANDARD.with(draft -> draft.cameraId = "webcam");
    devices.prefer(webcam);
    answer();
    devices.prefer(
        webcam
            .with(draft -> draft.mirror = false)
            .with(draft -> draft.sounds = false)
            .with(draft -> draft.speakerId = "speaker"));
    answer();
    devices.prefer(
        webcam.with(draft -> draft.mirror = false).with(draft -> draft.noiseSuppression = false));
    answer();
    assertEquals(List.of("mic+cam", "webcam", "mic"), media.requests());
    assertEquals("", media.speaker());
  }

  @Test
  void aCameraThatIsOffStaysOffAndIsRemembered() {
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    open();
    devices.toggleCamera();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.cameraId = "webcam"));
    answer();
    assertEquals("", media.camera());
    devices.toggleCamera();
    answer();
    assertEquals("webcam", media.camera());
  }

  @Test
  void theLastOfManyChoicesWins() {
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    media.plugIn(MediaDevice.Kind.MICROPHONE, "desk");
    open();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.microphoneId = "headset"));
    devices.prefer(Preferences.STANDARD.with(draft -> draft.microphoneId = "desk"));
    answer();
    assertEquals("desk", media.microphone());
  }

  @Test
  void aChoiceThatIsRefusedLeavesTheOldOneOn() {
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    open();
    media.refuse(MediaProblem.IN_USE);
    devices.prefer(Preferences.STANDARD.with(draft -> draft.cameraId = "webcam"));
    answer();
    assertEquals("cam", media.camera());
    assertEquals(Device.State.ON, seen().camera().state());
    assertNull(seen().camera().problem());
    assertEquals(List.of(Notice.Kind.CAMERA_REFUSED), notices);
  }

  @Test
  void aCameraThatIsTurnedOffDuringTheChangeStaysOff() {
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    open();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.cameraId = "webcam"));
    devices.toggleCamera();
    answer();
    assertEquals("", media.camera());
    assertFalse(devices.cameraOn());
  }

  @Test
  void whatWasChosenLastTimeIsAskedForAtOnce() {
    media.plugIn(MediaDevice.Kind.MICROPHONE, "headset");
    Preferences remembered =
        Preferences.STANDARD
            .with(draft -> draft.microphoneId = "headset")
            .with(draft -> draft.speakerId = "speaker");
    devices = new DeviceControl(media, remembered, this);
    open();
    assertEquals(List.of("headset+cam"), media.requests());
    assertEquals("speaker", media.speaker());
  }

  // ---- the phone

  @Test
  void thePhoneTurnsToItsBackAndForthAgain() {
    media.plugIn(MediaDevice.Kind.CAMERA, "back");
    open();
    assertTrue(seen().canFlip());
    assertTrue(seen().mirrored());
    devices.flipCamera();
    answer();
    assertEquals("back", media.camera());
    assertFalse(seen().mirrored());
    devices.flipCamera();
    answer();
    assertEquals("cam", media.camera());
    assertTrue(seen().mirrored());
  }

  @Test
  void camerasThatDoNotSayWhereTheyLookAreTakenInTurn() {
    media.plugIn(MediaDevice.Kind.CAMERA, "webcam");
    open();
    devices.flipCamera();
    answer();
    assertEquals("webcam", media.camera());
    devices.flipCamera();
    answer();
    assertEquals("cam", media.camera());
  }

  @Test
  void thereIsNothingToTurnToWithOneCamera() {
    open();
    assertFalse(seen().canFlip());
  }

  @Test
  void oneSeesOneselfAsOthersDoIfThatIsPreferred() {
    open();
    devices.prefer(Preferences.STANDARD.with(draft -> draft.mirror = false));
    assertFalse(seen().mirrored());
  }
}
