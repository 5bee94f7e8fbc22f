package realtimeweb.ui.widgets;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Knock;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.Toast;

/** The sound of an event, as two soft tones in hertz; more urgent events first. */
public enum NotificationSound {
  KNOCK(392, 392),
  HAND(587, 880),
  MESSAGE(784, 988),
  JOINED(523, 659),
  LEFT(659, 523);

  private final int first;
  private final int second;

  NotificationSound(int first, int second) {
    this.first = first;
    this.second = second;
  }

  public int first() {
    return first;
  }

  public int second() {
    return second;
  }

  /** The sound for the change between two screens: the most urgent event's; null for none. */
  public static @Nullable NotificationSound between(InCall before, InCall now) {
    for (NotificationSound chime : values()) {
      if (chime.isIn(before, now)) {
        return chime;
      }
    }
    return null;
  }

  private boolean isIn(InCall before, InCall now) {
    return switch (this) {
      case KNOCK -> knocked(before.access().knocks(), now.access().knocks());
      case HAND -> told(Toast.Kind.HAND_RAISED, before.toasts(), now.toasts());
      case MESSAGE -> lastHeard(now.chat().lines()) > lastHeard(before.chat().lines());
      case JOINED -> told(Toast.Kind.JOINED, before.toasts(), now.toasts());
      case LEFT -> told(Toast.Kind.LEFT, before.toasts(), now.toasts());
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

  private static boolean told(Toast.Kind kind, List<Toast> before, List<Toast> now) {
    for (Toast toast : now) {
      boolean known = before.stream().anyMatch(earlier -> earlier.id() == toast.id());
      if (toast.kind() == kind && !known) {
        return true;
      }
    }
    return false;
  }

  private static long lastHeard(List<ChatLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!lines.get(i).own()) {
        return lines.get(i).id();
      }
    }
    return Long.MIN_VALUE;
  }
}
