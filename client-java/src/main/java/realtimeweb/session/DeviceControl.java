package realtimeweb.session;

import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.Devices;

/** The person's microphone and camera: what was asked, what was granted, what is on. */
final class DeviceControl implements Media.Events {
  /** Told after every change. */
  interface Owner {
    void devicesChanged();

    /** A device that was on has gone. */
    void deviceLost(boolean microphone, boolean camera);
  }

  private static final Device OFF = new Device(DeviceState.OFF, null);
  private static final Device ASKING = new Device(DeviceState.ASKING, null);
  private static final Device ON = new Device(DeviceState.ON, null);

  private final Media media;
  private final Owner owner;
  private Devices devices = new Devices(OFF, OFF);
  private boolean microphoneOpen;
  private boolean wanted;

  DeviceControl(Media media, Owner owner) {
    this.media = media;
    this.owner = owner;
  }

  Devices devices() {
    return devices;
  }

  boolean microphoneOn() {
    return devices.microphone().state() == DeviceState.ON;
  }

  boolean cameraOn() {
    return devices.camera().state() == DeviceState.ON;
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
      set(mute ? OFF : ON, devices.camera());
    }
  }

  void toggleCamera() {
    if (cameraOn()) {
      media.stopCamera();
      set(devices.microphone(), OFF);
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
    set(microphone ? ON : devices.microphone(), camera ? ON : devices.camera());
  }

  @Override
  public void refused(boolean microphone, boolean camera, MediaProblem problem) {
    if (!wanted) {
      return;
    }
    if (microphone && camera && mayHelpToAskForOne(problem)) {
      media.request(true, false, this);
      media.request(false, true, this);
      return;
    }
    Device refused = new Device(DeviceState.OFF, problem);
    set(microphone ? refused : devices.microphone(), camera ? refused : devices.camera());
  }

  @Override
  public void ended(boolean microphone, boolean camera) {
    Device gone = new Device(DeviceState.OFF, MediaProblem.ENDED);
    microphoneOpen &= !microphone;
    set(microphone ? gone : devices.microphone(), camera ? gone : devices.camera());
    owner.deviceLost(microphone, camera);
  }

  private void request(boolean microphone, boolean camera) {
    boolean askMicrophone = microphone && devices.microphone().state() != DeviceState.ASKING;
    boolean askCamera = camera && devices.camera().state() != DeviceState.ASKING;
    if (askMicrophone || askCamera) {
      set(askMicrophone ? ASKING : devices.microphone(), askCamera ? ASKING : devices.camera());
      media.request(askMicrophone, askCamera, this);
    }
  }

  private static boolean mayHelpToAskForOne(MediaProblem problem) {
    return problem == MediaProblem.NO_DEVICE
        || problem == MediaProblem.IN_USE
        || problem == MediaProblem.CONSTRAINTS;
  }

  private void set(Device microphone, Device camera) {
    devices = new Devices(microphone, camera);
    owner.devicesChanged();
  }
}
