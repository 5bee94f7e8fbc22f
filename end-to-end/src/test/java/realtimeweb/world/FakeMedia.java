package realtimeweb.world;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Mailbox;
import realtimeweb.session.Media;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Preferences;
import realtimeweb.session.Screen.MediaDevice;

/** Devices that are granted, or refused for one reason. */
final class FakeMedia implements Media {
  private final FakeClock clock;
  private @Nullable MediaProblem problem;

  FakeMedia(FakeClock clock) {
    this.clock = clock;
  }

  /** From now on every request is refused. */
  void refuse(MediaProblem reason) {
    problem = reason;
  }

  @Override
  public void request(
      boolean microphone, boolean camera, Preferences preferences, Facing facing, Events events) {
    MediaProblem reason = problem;
    clock.after(
        20,
        () -> {
          if (reason == null) {
            events.granted(microphone, camera);
          } else {
            events.refused(microphone, camera, reason);
          }
        });
  }

  @Override
  public void muteMicrophone(boolean muted) {}

  @Override
  public void stopCamera() {}

  @Override
  public void close() {}

  @Override
  public List<MediaDevice> devices() {
    return List.of();
  }

  @Override
  public Facing facing() {
    return Facing.USER;
  }

  @Override
  public String microphoneLabel() {
    return "";
  }

  @Override
  public String cameraLabel() {
    return "";
  }

  @Override
  public void onDevicesChanged(Mailbox.Event event) {}

  @Override
  public int microphoneLevel() {
    return 0;
  }

  @Override
  public boolean canShare() {
    return true;
  }

  @Override
  public void share(boolean motion, ShareEvents events) {}

  @Override
  public void stopSharing() {}

  @Override
  public boolean canChooseSpeaker() {
    return true;
  }

  @Override
  public void speaker(String deviceId) {}

  @Override
  public void testSpeaker() {}
}
