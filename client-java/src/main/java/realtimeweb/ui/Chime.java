package realtimeweb.ui;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Knock;
import realtimeweb.session.Screen.Line;
import realtimeweb.session.Screen.Toast;
import realtimeweb.session.Screen.ToastKind;

/** A sound for something that happened, as two soft tones in hertz; the more urgent come first. */
enum Chime {
  KNOCK(392, 392),
  HAND(587, 880),
  MESSAGE(784, 988),
  JOINED(523, 659),
  LEFT(659, 523);

  private final int first;
  private final int second;

  Chime(int first, int second) {
    this.first = first;
    this.second = second;
  }

  int first() {
    return first;
  }

  int second() {
    return second;
  }

  /** What the difference between two screens sounds like; one sound at most. */
  static @Nullable Chime between(InCall before, InCall now) {
    for (Chime chime : values()) {
      if (chime.isIn(before, now)) {
        return chime;
      }
    }
    return null;
  }

  private boolean isIn(InCall before, InCall now) {
    return switch (this) {
      case KNOCK -> knocked(before.door().knocks(), now.door().knocks());
      case HAND -> told(ToastKind.HAND_RAISED, before.toasts(), now.toasts());
      case MESSAGE -> lastHeard(now.chat().lines()) > lastHeard(before.chat().lines());
      case JOINED -> told(ToastKind.JOINED, before.toasts(), now.toasts());
      case LEFT -> told(ToastKind.LEFT, before.toasts(), now.toasts());
    };
  }

  private static boolean knocked(List<Knock> before, List<Knock> now) {
    for (Knock knock : now) {
      if (before.stream().noneMatch(earlier -> earlier.id().equals(knock.id()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean told(ToastKind kind, List<Toast> before, List<Toast> now) {
    for (Toast toast : now) {
      boolean known = before.stream().anyMatch(earlier -> earlier.id() == toast.id());
      if (toast.kind() == kind && !known) {
        return true;
      }
    }
    return false;
  }

  private static long lastHeard(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!lines.get(i).own()) {
        return lines.get(i).id();
      }
    }
    return Long.MIN_VALUE;
  }
}
