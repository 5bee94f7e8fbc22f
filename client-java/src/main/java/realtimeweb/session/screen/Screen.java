package realtimeweb.session.screen;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.invite.Room;

/** Everything a person sees, as one immutable value; {@code ClientSession} is its only writer. */
public sealed interface Screen {

  /**
   * Instead of the start page: this browser cannot encrypt or call.
   *
   * @param secureContext false if it would, had the page come by https or from localhost
   */
  record Unsupported(boolean secureContext) implements Screen {}

  /**
   * The start page.
   *
   * @param roomId what was typed or pasted as such
   * @param host of the other server that a pasted link leads to, else empty
   */
  record Start(String roomId, String name, @Nullable InputMistake mistake, String host)
      implements Screen {
    public Start(String roomId, String name, @Nullable InputMistake mistake) {
      this(roomId, name, mistake, "");
    }
  }

  /**
   * Before the call: preview and name.
   *
   * @param server whether it is there, as far as one knows
   * @param occupancy how many are inside; null until the server says
   */
  record Lobby(
      Room room,
      String name,
      Devices devices,
      Preferences preferences,
      ServerState server,
      @Nullable Occupancy occupancy,
      @Nullable InputMistake mistake,
      EntryState entry)
      implements Screen {}

  /**
   * The call.
   *
   * @param people the others in the order in which they came, and oneself last
   * @param acquainted whether somebody else was here, now or before
   * @param report the call report while its panel is open, else empty
   * @param seconds how long oneself has been in it
   */
  record InCall(
      Room room,
      Devices devices,
      Preferences preferences,
      ServerState server,
      List<ParticipantState> people,
      boolean acquainted,
      StageLayout stage,
      Chat chat,
      RoomAccess access,
      Panel panel,
      RecordingState recording,
      List<Reaction> reactions,
      List<Notice> notices,
      List<Toast> toasts,
      String report,
      int seconds)
      implements Screen {}

  /**
   * After the call.
   *
   * @param refusal only where {@code cause} is {@link LeftCause#REFUSED}
   * @param shutOut whether somebody was there who uses another passphrase
   */
  record Left(Room room, LeftCause cause, @Nullable Refusal refusal, boolean shutOut)
      implements Screen {
    public Left(Room room, LeftCause cause, @Nullable Refusal refusal) {
      this(room, cause, refusal, false);
    }
  }
}
