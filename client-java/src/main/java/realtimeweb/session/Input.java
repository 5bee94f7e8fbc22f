package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.NoticeKind;

/** The microphone or the camera: whether it is open, and how far the question for it is. */
final class Input {
  private enum Question {
    NONE,
    OPEN,
    /** What is wanted has changed since, so that it must be asked once more. */
    OUTDATED
  }

  private static final Device OFF = new Device(DeviceState.OFF, null);
  private static final Device ASKING = new Device(DeviceState.ASKING, null);
  private static final Device ON = new Device(DeviceState.ON, null);

  private final DeviceKind kind;
  private final NoticeKind lost;
  private final NoticeKind refused;
  private Question question = Question.NONE;
  private @Nullable MediaProblem problem;
  private boolean open;
  private boolean takingOver;

  private Input(DeviceKind kind, NoticeKind lost, NoticeKind refused) {
    this.kind = kind;
    this.lost = lost;
    this.refused = refused;
  }

  static Input microphone() {
    return new Input(
        DeviceKind.MICROPHONE, NoticeKind.MICROPHONE_LOST, NoticeKind.MICROPHONE_REFUSED);
  }

  static Input camera() {
    return new Input(DeviceKind.CAMERA, NoticeKind.CAMERA_LOST, NoticeKind.CAMERA_REFUSED);
  }

  DeviceKind kind() {
    return kind;
  }

  /** What the person is told when it went away and nothing took its place. */
  NoticeKind lostNotice() {
    return lost;
  }

  /** What the person is told when it was wished and is not to be had. */
  NoticeKind refusedNotice() {
    return refused;
  }

  boolean isOpen() {
    return open;
  }

  /** As the person sees it. */
  Device device(boolean muted) {
    if (open) {
      return muted ? OFF : ON;
    }
    if (question != Question.NONE) {
      return ASKING;
    }
    return problem == null ? OFF : new Device(DeviceState.OFF, problem);
  }

  /** Whether it was wanted and is not to be had. */
  boolean isMissing() {
    return !open && problem != null;
  }

  /** Whether it was wanted, and there was no such device, or none any more. */
  boolean isAbsent() {
    return !open && (problem == MediaProblem.ENDED || problem == MediaProblem.NO_DEVICE);
  }

  /** Whether to ask the browser now; not while it is still being asked. */
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

  /** The next device that opens does so by itself, and the person is to be told. */
  void takeOver() {
    takingOver = true;
  }

  /** Whether the one that opened last, or was refused, did so by itself. Tells it once. */
  boolean tookOver() {
    boolean told = takingOver;
    takingOver = false;
    return told;
  }

  /** Takes note of the browser's answer; true if it must be asked once more. */
  boolean granted() {
    open = true;
    problem = null;
    return answered();
  }

  /** Takes note of the browser's answer; true if it must be asked once more. */
  boolean refused(MediaProblem why) {
    problem = open ? null : why;
    return answered();
  }

  /** The device stopped by itself. */
  void ended() {
    open = false;
    problem = MediaProblem.ENDED;
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

  private boolean answered() {
    boolean outdated = question == Question.OUTDATED;
    question = Question.NONE;
    return outdated;
  }
}
