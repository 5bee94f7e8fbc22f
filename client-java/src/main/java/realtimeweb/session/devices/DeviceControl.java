package realtimeweb.session.devices;

import realtimeweb.session.ports.Media;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Preferences;

/** The person's microphone and camera: what was asked, what was granted, what is on. */
public final class DeviceControl implements Media.Events, Media.SoundEvents {
  /** Told after every change. */
  public interface Owner {
    void devicesChanged();

    /** Something about the devices needs the person, or needs them no more. */
    void deviceNotice(Notice.Kind kind, boolean applies);

    /** Another device took over; the label may be empty. */
    void deviceChanged(MediaDevice.Kind kind, String label);

    /** The person speaks while the microphone is muted. */
    void spokeWhileMuted();
  }

  private final Media media;
  private final Owner owner;
  private final ScreenShareControl share;
  private final AudioOutputControl speaker;
  private final CaptureDevice microphone;
  private final CaptureDevice camera;
  private final CameraChoice cameraChoice = new CameraChoice();
  private final MicrophoneMonitor monitor = new MicrophoneMonitor();
  private DeviceList list = DeviceList.UNKNOWN;
  private Preferences preferences;
  private boolean muted;
  private boolean cameraWanted;

  public DeviceControl(Media media, Preferences preferences, Owner owner) {
    this.media = media;
    this.preferences = preferences;
    this.owner = owner;
    this.share = new ScreenShareControl(media, owner);
    this.speaker = new AudioOutputControl(media, owner);
    this.microphone = CaptureDevice.microphone(owner);
    this.camera = CaptureDevice.camera(owner);
    speaker.prefer(preferences.speakerId());
    media.onDevicesChanged(this::cameOrWent);
    media.onSound(this);
  }

  public Devices devices() {
    return new Devices(
        microphone.device(muted),
        camera.device(false),
        preferences.mirror() && media.facing() == Facing.USER,
        list.count(MediaDevice.Kind.CAMERA) > 1,
        media.canChooseSpeaker(),
        share.share(),
        list.all(),
        monitor.sound());
  }

  public ScreenShareControl share() {
    return share;
  }

  public void toggleShare() {
    share.toggle(preferences.motion());
  }

  /** How loud oneself is for others, 0 to 100, as of the last pulse. */
  public int level() {
    return monitor.level();
  }

  public boolean microphoneOn() {
    return microphone.isOpen() && !muted;
  }

  public boolean cameraOn() {
    return camera.isOpen();
  }

  // ---- what the person wants

  /** Asks for whatever is not there yet. */
  public void open() {
    muted &= microphone.isOpen();
    cameraWanted = true;
    ask(!microphone.isOpen(), !camera.isOpen());
  }

  /** Gives everything back. */
  public void close() {
    share.stop();
    microphone.reset();
    camera.reset();
    cameraChoice.reset();
    monitor.nothing();
    media.close();
    owner.devicesChanged();
  }

  public void toggleMicrophone() {
    if (microphone.isOpen()) {
      muted = !muted;
      media.muteMicrophone(muted);
      owner.devicesChanged();
    } else {
      muted = false;
      ask(true, false);
    }
  }

  public void toggleCamera() {
    if (camera.isOpen()) {
      cameraWanted = false;
      camera.close();
      media.stopCamera();
      owner.devicesChanged();
    } else {
      cameraWanted = true;
      ask(false, true);
    }
  }

  /** To the camera that looks the other way, or to the next one. */
  public void flipCamera() {
    if (camera.isOpen() && camera.ask()) {
      cameraChoice.flip(media.facing(), media.cameraLabel());
      request(false, true);
    }
  }

  /** Takes over what changed; a device that is off stays so. */
  public void prefer(Preferences chosen) {
    Preferences before = preferences;
    preferences = chosen;
    boolean otherMicrophone = !chosen.microphoneId().equals(before.microphoneId());
    boolean otherSound = otherMicrophone || !chosen.processesSoundAs(before);
    boolean otherCamera = !chosen.cameraId().equals(before.cameraId());
    if (otherCamera) {
      cameraChoice.reset();
    }
    askAnew(
        (otherSound && microphone.isOpen()) || (otherMicrophone && microphone.isMissing()),
        otherCamera && (camera.isOpen() || camera.isMissing()));
    speaker.prefer(chosen.speakerId());
    if (chosen.motion() != before.motion()) {
      share.motion(chosen.motion());
    }
    owner.devicesChanged();
  }

  public void testSpeaker() {
    media.testSpeaker();
  }

  public void unlockSound() {
    media.unlockSound();
  }

  // ---- what happens

  /** Listens to the microphone; several times a second. */
  public void pulse(long nowMillis) {
    microphone.pulse();
    camera.pulse();
    boolean silent = monitor.sound().silent();
    if (!microphone.isOpen()) {
      monitor.nothing();
    } else if (!muted) {
      monitor.hears(media.microphoneLevel(), nowMillis);
    } else if (monitor.hearsMuted(media.microphoneLevel(), nowMillis)) {
      owner.spokeWhileMuted();
    }
    if (monitor.sound().silent() != silent) {
      owner.deviceNotice(Notice.Kind.MICROPHONE_SILENT, !silent);
    }
  }

  /** Whoever joins is told anew what is wrong with the microphone. */
  public void joining() {
    monitor.nothing();
  }

  @Override
  public void granted(boolean microphone, boolean camera) {
    refreshList();
    boolean soundAgain = microphone && microphoneGranted();
    boolean pictureAgain = camera && cameraGranted();
    askAnew(soundAgain, pictureAgain);
    owner.devicesChanged();
  }

  @Override
  public void refused(boolean microphone, boolean camera, MediaProblem problem) {
    if (microphone && camera && mayHelpToAskForOne(problem)) {
      request(true, false);
      request(false, true);
      return;
    }
    boolean soundAgain = microphone && this.microphone.refused(problem);
    boolean pictureAgain = camera && this.camera.refused(problem);
    askAnew(soundAgain, pictureAgain);
    owner.devicesChanged();
  }

  @Override
  public void ended(boolean microphone, boolean camera) {
    refreshList();
    if (camera) {
      cameraChoice.reset();
    }
    boolean otherMicrophone = microphone && this.microphone.ended(list);
    boolean otherCamera = camera && this.camera.ended(list);
    ask(otherMicrophone, otherCamera);
    owner.devicesChanged();
  }

  @Override
  public void soundBlocked() {
    owner.deviceNotice(Notice.Kind.SOUND_BLOCKED, true);
  }

  @Override
  public void soundUnblocked() {
    owner.deviceNotice(Notice.Kind.SOUND_BLOCKED, false);
  }

  private void cameOrWent() {
    DeviceList before = refreshList();
    String microphoneId = preferences.microphoneId();
    String cameraId = cameraChoice.over(preferences).cameraId();
    boolean sound = microphone.listed(before, list, microphoneId, media.microphoneLabel());
    boolean picture = camera.listed(before, list, cameraId, media.cameraLabel());
    askAnew(sound, picture);
    owner.devicesChanged();
  }

  private boolean microphoneGranted() {
    media.muteMicrophone(muted);
    return microphone.granted(media.microphoneLabel());
  }

  private boolean cameraGranted() {
    boolean again = camera.granted(media.cameraLabel());
    if (!cameraWanted) {
      camera.close();
      media.stopCamera();
      return false;
    }
    return again || cameraChoice.isSameAgain(media.cameraLabel(), list);
  }

  private DeviceList refreshList() {
    DeviceList before = list;
    list = new DeviceList(media.devices());
    speaker.listed(before, list);
    return before;
  }

  private void ask(boolean microphone, boolean camera) {
    request(microphone && this.microphone.ask(), camera && this.camera.ask());
  }

  private void askAnew(boolean microphone, boolean camera) {
    request(microphone && this.microphone.askAnew(), camera && this.camera.askAnew());
  }

  private void request(boolean microphone, boolean camera) {
    if (microphone || camera) {
      Preferences wanted = cameraChoice.over(preferences);
      media.request(microphone, camera, wanted, cameraChoice.facing(), this);
      owner.devicesChanged();
    }
  }

  private static boolean mayHelpToAskForOne(MediaProblem problem) {
    return problem == MediaProblem.NO_DEVICE
        || problem == MediaProblem.IN_USE
        || problem == MediaProblem.CONSTRAINTS;
  }
}
