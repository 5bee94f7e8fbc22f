package realtimeweb.session;

import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Mistake;

/** What can be wrong with what a person types. */
public final class Mistakes {
  private Mistakes() {}

  static @Nullable Mistake in(Room room) {
    if (room.id().isEmpty()) {
      return Mistake.ROOM_MISSING;
    }
    return room.id().length() > Room.MAX_ID_CHARS ? Mistake.ROOM_TOO_LONG : null;
  }

  /** What is wrong with a name, spaces round it aside; null if nothing is. */
  public static @Nullable Mistake inName(String typed) {
    String name = typed.trim();
    if (name.isEmpty()) {
      return Mistake.NAME_MISSING;
    }
    return name.length() > Introduction.MAX_NAME_CHARS ? Mistake.NAME_TOO_LONG : null;
  }
}
