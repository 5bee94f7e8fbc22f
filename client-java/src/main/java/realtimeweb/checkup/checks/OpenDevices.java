package realtimeweb.checkup.checks;

import java.util.List;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Preferences;

/** Devices that somebody else opened and will close: they are there at once, or never. */
public final class OpenDevices implements Media {
  private final Mailbox mailbox;
  private final boolean microphone;
  private final boolean camera;

  public OpenDevices(Mailbox mailbox, boolean microphone, boolean camera) {
    this.mailbox = mailbox;
    this.microphone = microphone;
    this.camera = camera;
  }

  @Override
  public void request(
      boolean forMicrophone,
      boolean forCamera,
      Preferences preferences,
      Facing facing,
      Events events) {
    boolean held = (microphone || !forMicrophone) && (camera || !forCamera);
    mailbox.post(
        () -> {
          if (held) {
            events.granted(forMicrophone, forCamera);
          } else {
            events.refused(forMicrophone, forCamera, MediaProblem.NO_DEVICE);
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
    return 1;
  }

  @Override
  public boolean canShare() {
    return false;
  }

  @Override
  public void share(boolean motion, ShareEvents events) {
    mailbox.post(() -> events.shareRefused(MediaProblem.UNSUPPORTED));
  }

  @Override
  public void shareMotion(boolean motion) {}

  @Override
  public void stopSharing() {}

  @Override
  public boolean canChooseSpeaker() {
    return false;
  }

  @Override
  public void speaker(String deviceId) {}

  @Override
  public void testSpeaker() {}

  @Override
  public void onSound(SoundEvents events) {}

  @Override
  public void unlockSound() {}
}
