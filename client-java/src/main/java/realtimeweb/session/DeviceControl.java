package realtimeweb.session;

import java.util.List;
import realtimeweb.session.Media.Facing;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;
import realtimeweb.session.Screen.Sound;

/** The person's microphone and camera: what was asked, what was granted, what is on. */
final class DeviceControl implements Media.Events {
  /** Told after every change. */
  interface Owner {
    void devicesChanged();

    /** A device that was on has gone, and no other could take over. */
    void deviceLost(boolean microphone, boolean camera);

    /** Another device took over; the label may be empty. */
    void deviceChanged(DeviceKind kind, String label);

    /** The person speaks while the microphone is muted. */
    void spokeWhileMuted();
  }

  private static final Device OFF = new Device(DeviceState.OFF, null);
  private static final Device ASKING = new Device(DeviceState.ASKING, null);
  private static final Device ON = new Device(DeviceState.ON, null);

  private final Media media;
  private final Owner owner;
  private final ShareControl share;
  private Preferences preferences;
  private Device microphone = OFF;
  private Device camera = OFF;
  private boolean microphoneOpen;
  private boolean wanted;

  DeviceControl(Media media, Preferences preferences, Owner owner) {
    this.media = media;
    this.preferences = preferences;
    this.owner = owner;
    this.share = new ShareControl(media);
  }

  Devices devices() {
    return new Devices(
        microphone,
        camera,
        preferences.mirror() && media.facing() == Facing.USER,
        false,
        media.canChooseSpeaker(),
        share.share(),
        List.of(),
        new Sound(0, false));
  }

  ShareControl share() {
    return share;
  }

  /** Takes over what changed. */
  void prefer(Preferences chosen) {
    preferences = chosen;
    owner.devicesChanged();
  }

  void flipCamera() {}

  void testSpeaker() {
    media.testSpeaker();
  }

  /** Listens to the microphone; several times a second. */
  void pulse(long nowMillis) {}

  int level() {
    return microphoneOn() ? media.microphoneLevel() : 0;
  }

  boolean microphoneOn() {
    return microphone.state() == DeviceState.ON;
  }

  boolean cameraOn() {
    return camera.state() == DeviceState.ON;
  }

  /** Asks for whatever is not there yet. */
  void open() {
    wanted = true;
    request(!microphoneOpen, !cameraOn());
  }

  /** Gives everything back. */
  void close() {
    wanted = false;
    microphoneOpen = false;
    media.close();
    set(OFF, OFF);
  }

  void toggleMicrophone() {
    if (!microphoneOpen) {
      wanted = true;
      request(true, false);
    } else {
      boolean mute = microphoneOn();
      media.muteMicrophone(mute);
      set(mute ? OFF : ON, camera);
    }
  }

  void toggleCamera() {
    if (cameraOn()) {
      media.stopCamera();
      set(microphone, OFF);
    } else {
      wanted = true;
      request(false, true);
    }
  }

  @Override
  public void granted(boolean microphone, boolean camera) {
    if (!wanted) {
      media.close();
      return;
    }
    microphoneOpen |= microphone;
    set(microphone ? ON : this.microphone, camera ? ON : this.camera);
  }

  @Override
  public void refused(boolean microphone, boolean camera, MediaProblem problem) {
    if (!wanted) {
      return;
    }
    if (microphone && camera && mayHelpToAskForOne(problem)) {
      ask(true, false);
      ask(false, true);
      return;
    }
    Device refused = new Device(DeviceState.OFF, problem);
    set(microphone ? refused : this.microphone, camera ? refused : this.camera);
  }

  @Override
  public void ended(boolean microphone, boolean camera) {
    Device gone = new Device(DeviceState.OFF, MediaProblem.ENDED);
    microphoneOpen &= !microphone;
    set(microphone ? gone : this.microphone, camera ? gone : this.camera);
    owner.deviceLost(microphone, camera);
  }

  private void request(boolean microphone, boolean camera) {
    boolean askMicrophone = microphone && this.microphone.state() != DeviceState.ASKING;
    boolean askCamera = camera && this.camera.state() != DeviceState.ASKING;
    if (askMicrophone || askCamera) {
      set(askMicrophone ? ASKING : this.microphone, askCamera ? ASKING : this.camera);
      ask(askMicrophone, askCamera);
    }
  }

  private void ask(boolean microphone, boolean camera) {
    media.request(microphone, camera, preferences, Facing.USER, this);
  }

  private static boolean mayHelpToAskForOne(MediaProblem problem) {
    return problem == MediaProblem.NO_DEVICE
        || problem == MediaProblem.IN_USE
        || problem == MediaProblem.CONSTRAINTS;
  }

  private void set(Device microphone, Device camera) {
    this.microphone = microphone;
    this.camera = camera;
    owner.devicesChanged();
  }
}
