package realtimeweb.session.devices;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;

/**
 * The microphone or the camera: whether it is open, how far the question for it is, and what the
 * person is told about that. Where a method returns whether to ask, the caller asks the browser.
 */
final class CaptureDevice {
  private enum Question {
    NONE,
    OPEN,
    /** What is wanted has changed since, so that it must be asked once more. */
    OUTDATED
  }

  /** In pulses, so that a tab that sleeps loses none. */
  private static final int PATIENCE_PULSES = 120;

  private static final Device OFF = new Device(Device.State.OFF, null);
  private static final Device ASKING = new Device(Device.State.ASKING, null);
  private static final Device ON = new Device(Device.State.ON, null);

  private final MediaDevice.Kind kind;
  private final Notice.Kind lostNotice;
  private final Notice.Kind refusedNotice;
  private final DeviceControl.Owner owner;
  private Question question = Question.NONE;
  private @Nullable MediaProblem problem;
  private boolean open;
  private int asked;

  /** The next device that opens does so by itself, and the person is to be told. */
  private boolean takingOver;

  private CaptureDevice(
      MediaDevice.Kind kind, Notice.Kind lost, Notice.Kind refused, DeviceControl.Owner owner) {
    this.kind = kind;
    this.lostNotice = lost;
    this.refusedNotice = refused;
    this.owner = owner;
  }

  static CaptureDevice microphone(DeviceControl.Owner owner) {
    return new CaptureDevice(
        MediaDevice.Kind.MICROPHONE,
        Notice.Kind.MICROPHONE_LOST,
        Notice.Kind.MICROPHONE_REFUSED,
        owner);
  }

  static CaptureDevice camera(DeviceControl.Owner owner) {
    return new CaptureDevice(
        MediaDevice.Kind.CAMERA, Notice.Kind.CAMERA_LOST, Notice.Kind.CAMERA_REFUSED, owner);
  }

  boolean isOpen() {
    return open;
  }

  /** Whether it was wanted and is not to be had. */
  boolean isMissing() {
    return !open && problem != null;
  }

  /** As the person sees it. */
  Device device(boolean muted) {
    if (open) {
      return muted ? OFF : ON;
    }
    if (question != Question.NONE) {
      return ASKING;
    }
    return problem == null ? OFF : new Device(Device.State.OFF, problem);
  }

  /** It is wanted; true if the browser is to be asked, and is not being asked already. */
  boolean ask() {
    if (question != Question.NONE) {
      return false;
    }
    question = Question.OPEN;
    return true;
  }

  /** The same where something else is wanted than before. */
  boolean askAnew() {
    if (question == Question.OPEN) {
      question = Question.OUTDATED;
    }
    return ask();
  }

  /**
   * Some time passed, a fourth of a second or more. A question that stays open for long is given
   * up: then it can be asked again, and an answer to the old one is still welcome.
   */
  void pulse() {
    asked = question == Question.NONE ? 0 : asked + 1;
    if (asked == PATIENCE_PULSES) {
      question = Question.OPEN;
      refused(MediaProblem.UNANSWERED);
    }
  }

  /** The device of that label opened; true if the browser must be asked once more. */
  boolean granted(String label) {
    open = true;
    problem = null;
    owner.deviceNotice(lostNotice, false);
    owner.deviceNotice(refusedNotice, false);
    if (takingOver) {
      takingOver = false;
      owner.deviceChanged(kind, label);
    }
    return answered();
  }

  /** No device opened; true if the browser must be asked once more. */
  boolean refused(MediaProblem why) {
    boolean lost = takingOver && !open;
    boolean unnoticed = takingOver && open;
    takingOver = false;
    if (!open) {
      problem = lost ? MediaProblem.ENDED : why;
    }
    boolean again = answered();
    if (!again && !unnoticed) {
      tell(lost);
    }
    return again;
  }

  /** The device went away; true if another one of those that are there shall take over. */
  boolean ended(DeviceList list) {
    open = false;
    problem = MediaProblem.ENDED;
    takingOver = list.has(kind);
    if (!takingOver) {
      tell(true);
    }
    return takingOver;
  }

  /**
   * Devices came or went; true if one that came shall take over: the preferred one, or any after
   * there was none.
   *
   * @param label of the device that is open
   */
  boolean listed(DeviceList before, DeviceList now, String preferred, String label) {
    boolean back =
        open && now.gained(kind, preferred, before) && !now.label(kind, preferred).equals(label);
    boolean absent = problem == MediaProblem.ENDED || problem == MediaProblem.NO_DEVICE;
    boolean first = !open && absent && now.count(kind) > before.count(kind);
    takingOver |= back || first;
    return back || first;
  }

  /** The person switched it off. */
  void close() {
    open = false;
    problem = null;
  }

  /** Forgets everything, the question too. */
  void reset() {
    close();
    question = Question.NONE;
    takingOver = false;
  }

  /** Why there is none; whatever was said before is no longer so. */
  private void tell(boolean lost) {
    owner.deviceNotice(lost ? refusedNotice : lostNotice, false);
    owner.deviceNotice(lost ? lostNotice : refusedNotice, true);
  }

  private boolean answered() {
    boolean outdated = question == Question.OUTDATED;
    question = Question.NONE;
    return outdated;
  }
}
