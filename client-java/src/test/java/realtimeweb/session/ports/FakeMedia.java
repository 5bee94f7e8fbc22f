package realtimeweb.session.ports;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox.Event;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Preferences;

/**
 * A machine with devices that come and go, and a person who grants them all or refuses for one
 * reason. Labels are like ids, in capitals. Whoever prefers nothing gets the first device.
 */
public final class FakeMedia implements Media {
  private final Mailbox answers;
  private final List<MediaDevice> devices = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private @Nullable MediaProblem problem;
  private @Nullable MediaProblem shareProblem;
  private @Nullable Event devicesChanged;
  private @Nullable Events events;
  private @Nullable ShareEvents shareEvents;
  private @Nullable SoundEvents soundEvents;
  private String microphone = "";
  private String camera = "";
  private String speaker = "";
  private boolean muted;
  private boolean sharing;
  private boolean motion;
  private int level = 1;
  private int closings;

  /**
   * A machine with one device of each kind.
   *
   * @param answers runs the person's answers when they come
   */
  public FakeMedia(Mailbox answers) {
    this.answers = answers;
    add(MediaDevice.Kind.MICROPHONE, "mic");
    add(MediaDevice.Kind.CAMERA, "cam");
    add(MediaDevice.Kind.SPEAKER, "speaker");
  }

  // ---- what a story does

  /** From now on every request is refused. */
  public void refuse(MediaProblem reason) {
    problem = reason;
  }

  /** From now on every request is granted. */
  public void allow() {
    problem = null;
  }

  /** From now on no screen is given. */
  public void refuseShare(MediaProblem reason) {
    shareProblem = reason;
  }

  public void plugIn(MediaDevice.Kind kind, String id) {
    add(kind, id);
    notifyOfDevices();
  }

  /** The device goes; if it is open, that is told first, as browsers do. */
  public void unplug(MediaDevice.Kind kind, String id) {
    devices.removeIf(device -> device.kind() == kind && device.id().equals(id));
    boolean wasMicrophone = kind == MediaDevice.Kind.MICROPHONE && microphone.equals(id);
    boolean wasCamera = kind == MediaDevice.Kind.CAMERA && camera.equals(id);
    microphone = wasMicrophone ? "" : microphone;
    camera = wasCamera ? "" : camera;
    if (events != null && (wasMicrophone || wasCamera)) {
      events.ended(wasMicrophone, wasCamera);
    }
    notifyOfDevices();
  }

  /** What the microphone hears from now on, 0 to 100. */
  public void sounds(int level) {
    this.level = level;
  }

  /** The person presses the browser's own button. */
  public void endShare() {
    sharing = false;
    if (shareEvents != null) {
      shareEvents.shareEnded();
    }
  }

  public void blockSound() {
    if (soundEvents != null) {
      soundEvents.soundBlocked();
    }
  }

  // ---- what a story looks at

  /** Ids of what was asked for, such as {@code mic+cam}; an empty id is the system's choice. */
  public List<String> requests() {
    return requests;
  }

  /** Id of the open microphone; empty if none is. */
  public String microphone() {
    return microphone;
  }

  /** Id of the open camera; empty if none is. */
  public String camera() {
    return camera;
  }

  public String speaker() {
    return speaker;
  }

  public boolean isMuted() {
    return muted;
  }

  public boolean isSharing() {
    return sharing;
  }

  public boolean sharesMotion() {
    return motion;
  }

  // ---- the port

  @Override
  public void request(
      boolean microphone, boolean camera, Preferences preferences, Facing facing, Events events) {
    String sound =
        microphone ? chosen(MediaDevice.Kind.MICROPHONE, preferences.microphoneId()) : "";
    String picture = camera ? cameraTowards(facing, preferences.cameraId()) : "";
    requests.add(sound + (microphone && camera ? "+" : "") + picture);
    MediaProblem reason = problem;
    boolean absent = (microphone && sound.isEmpty()) || (camera && picture.isEmpty());
    int asked = closings;
    this.events = events;
    answers.post(
        () -> {
          if (asked != closings) {
            return;
          }
          if (reason != null || absent) {
            events.refused(microphone, camera, reason != null ? reason : MediaProblem.NO_DEVICE);
          } else {
            this.microphone = microphone ? sound : this.microphone;
            this.camera = camera ? picture : this.camera;
            events.granted(microphone, camera);
          }
        });
  }

  @Override
  public void muteMicrophone(boolean muted) {
    this.muted = muted;
  }

  @Override
  public void stopCamera() {
    camera = "";
  }

  @Override
  public void close() {
    closings++;
    microphone = "";
    camera = "";
    sharing = false;
  }

  @Override
  public List<MediaDevice> devices() {
    return List.copyOf(devices);
  }

  @Override
  public Facing facing() {
    return camera.endsWith("back") ? Facing.ENVIRONMENT : Facing.USER;
  }

  @Override
  public String microphoneLabel() {
    return label(microphone);
  }

  @Override
  public String cameraLabel() {
    return label(camera);
  }

  @Override
  public void onDevicesChanged(Event event) {
    devicesChanged = event;
  }

  @Override
  public int microphoneLevel() {
    return level;
  }

  @Override
  public boolean canShare() {
    return true;
  }

  @Override
  public void share(boolean motion, ShareEvents events) {
    MediaProblem reason = shareProblem;
    shareEvents = events;
    this.motion = motion;
    answers.post(
        () -> {
          if (reason == null) {
            sharing = true;
            events.shared();
          } else {
            events.shareRefused(reason);
          }
        });
  }

  @Override
  public void shareMotion(boolean motion) {
    this.motion = motion;
  }

  @Override
  public void stopSharing() {
    sharing = false;
  }

  @Override
  public boolean canChooseSpeaker() {
    return true;
  }

  @Override
  public void speaker(String deviceId) {
    speaker = deviceId;
  }

  @Override
  public void testSpeaker() {
    requests.add("melody on " + speaker);
  }

  @Override
  public void onSound(SoundEvents events) {
    soundEvents = events;
  }

  @Override
  public void unlockSound() {
    if (soundEvents != null) {
      soundEvents.soundUnblocked();
    }
  }

  private void add(MediaDevice.Kind kind, String id) {
    devices.add(new MediaDevice(kind, id, label(id)));
  }

  private void notifyOfDevices() {
    if (devicesChanged != null) {
      devicesChanged.run();
    }
  }

  private String chosen(MediaDevice.Kind kind, String preferred) {
    List<String> ids =
        devices.stream().filter(device -> device.kind() == kind).map(MediaDevice::id).toList();
    if (ids.contains(preferred)) {
      return preferred;
    }
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private String cameraTowards(Facing facing, String preferred) {
    String back =
        devices.stream()
            .map(MediaDevice::id)
            .filter(id -> id.endsWith("back"))
            .findFirst()
            .orElse("");
    boolean turned = preferred.isEmpty() && facing == Facing.ENVIRONMENT && !back.isEmpty();
    return turned ? back : chosen(MediaDevice.Kind.CAMERA, preferred);
  }

  private static String label(String id) {
    return id.toUpperCase(java.util.Locale.ROOT);
  }
}
