package realtimeweb.session;

import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.Spelling;
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

  /** What keeps this person out of the room's lobby. */
  static @Nullable Mistake inJoining(Room room, String name) {
    Mistake inName = inName(name);
    boolean keyless = room.guarded() && room.passphrase().isEmpty();
    return inName == null && keyless ? Mistake.PASSPHRASE_MISSING : inName;
  }

  /** What is wrong with a name, what nobody sees round it aside; null if nothing is. */
  public static @Nullable Mistake inName(String typed) {
    String name = typed.trim();
    if (Spelling.isBlank(name)) {
      return Mistake.NAME_MISSING;
    }
    return name.length() > Introduction.MAX_NAME_CHARS ? Mistake.NAME_TOO_LONG : null;
  }
}
