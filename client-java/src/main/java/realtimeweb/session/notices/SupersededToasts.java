package realtimeweb.session.notices;

import java.util.List;
import realtimeweb.session.screen.Toast;

/** Which toasts about the same are untrue once another is said. */
final class SupersededToasts {
  private SupersededToasts() {}

  static List<Toast.Kind> by(Toast.Kind kind) {
    return switch (kind) {
      case LEFT, REMOVED ->
          List.of(
              Toast.Kind.JOINED,
              Toast.Kind.RENAMED,
              Toast.Kind.VERIFIED,
              Toast.Kind.HAND_RAISED,
              Toast.Kind.SHARING,
              Toast.Kind.RECORDING);
      case CONNECTED -> List.of(Toast.Kind.RECONNECTING);
      case RECONNECTING -> List.of(Toast.Kind.CONNECTED);
      case ROOM_LOCKED -> List.of(Toast.Kind.ROOM_UNLOCKED);
      case ROOM_UNLOCKED -> List.of(Toast.Kind.ROOM_LOCKED);
      case YOU_ARE_HOST -> List.of(Toast.Kind.HOST_CHANGED);
      case HOST_CHANGED -> List.of(Toast.Kind.YOU_ARE_HOST);
      case SHARING -> List.of(Toast.Kind.SHARING_ENDED);
      case SHARING_ENDED -> List.of(Toast.Kind.SHARING);
      case RECORDING -> List.of(Toast.Kind.RECORDING_ENDED);
      case RECORDING_ENDED -> List.of(Toast.Kind.RECORDING);
      default -> List.of();
    };
  }
}
