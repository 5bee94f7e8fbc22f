package realtimeweb.session.invite;

import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.NameNormalization;

/** What can be wrong with what a person types. */
public final class InputRules {
  private InputRules() {}

  public static @Nullable InputMistake in(Room room) {
    if (room.id().isEmpty()) {
      return InputMistake.ROOM_MISSING;
    }
    return room.id().length() > Room.MAX_ID_CHARS ? InputMistake.ROOM_TOO_LONG : null;
  }

  /** What keeps this person out of the room's lobby. */
  public static @Nullable InputMistake inJoining(Room room, String name) {
    InputMistake inName = inName(name);
    boolean keyless = room.guarded() && room.passphrase().isEmpty();
    return inName == null && keyless ? InputMistake.PASSPHRASE_MISSING : inName;
  }

  /** What is wrong with a name, what nobody sees round it aside; null if nothing is. */
  public static @Nullable InputMistake inName(String typed) {
    String name = typed.trim();
    if (NameNormalization.isBlank(name)) {
      return InputMistake.NAME_MISSING;
    }
    return name.length() > Introduction.MAX_NAME_CHARS ? InputMistake.NAME_TOO_LONG : null;
  }
}
