package realtimeweb.session;

import java.util.List;
import realtimeweb.session.Screen.ToastKind;

/** Which toasts about the same are untrue once another is said. */
final class Undone {
  private Undone() {}

  static List<ToastKind> by(ToastKind kind) {
    return switch (kind) {
      case LEFT, REMOVED ->
          List.of(
              ToastKind.JOINED,
              ToastKind.RENAMED,
              ToastKind.VERIFIED,
              ToastKind.HAND_RAISED,
              ToastKind.SHARING,
              ToastKind.RECORDING);
      case CONNECTED -> List.of(ToastKind.RECONNECTING);
      case RECONNECTING -> List.of(ToastKind.CONNECTED);
      case ROOM_LOCKED -> List.of(ToastKind.ROOM_UNLOCKED);
      case ROOM_UNLOCKED -> List.of(ToastKind.ROOM_LOCKED);
      case YOU_ARE_HOST -> List.of(ToastKind.HOST_CHANGED);
      case HOST_CHANGED -> List.of(ToastKind.YOU_ARE_HOST);
      case SHARING -> List.of(ToastKind.SHARING_ENDED);
      case SHARING_ENDED -> List.of(ToastKind.SHARING);
      case RECORDING -> List.of(ToastKind.RECORDING_ENDED);
      case RECORDING_ENDED -> List.of(ToastKind.RECORDING);
      default -> List.of();
    };
  }
}
