package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;

/** Everything a person sees, as one immutable value; {@link CallSession} is its only writer. */
public sealed interface Screen {

  /**
   * Instead of the start page: this browser cannot encrypt or call.
   *
   * @param secureContext false if it would, had the page come by https or from localhost
   */
  record Unsupported(boolean secureContext) implements Screen {}

  /** The start page. */
  record Start(String roomId, String name, @Nullable Mistake mistake) implements Screen {}

  /**
   * Before the call: preview and name. {@code joining} is true from the click until the server's
   * answer.
   */
  record Lobby(Room room, String name, Devices devices, @Nullable Mistake mistake, boolean joining)
      implements Screen {}

  /**
   * The call. {@code people} holds the others in the order in which they came, and oneself last.
   */
  record InCall(
      Room room,
      Devices devices,
      Server server,
      List<Person> people,
      Chat chat,
      Panel panel,
      List<Notice> notices,
      List<Toast> toasts)
      implements Screen {}

  /**
   * After the call. {@code refusal} is set only where {@code cause} is {@link LeftCause#REFUSED}.
   */
  record Left(Room room, LeftCause cause, @Nullable Refusal refusal) implements Screen {}

  /** What was typed wrong; the view puts the words beside the field. */
  enum Mistake {
    ROOM_MISSING,
    ROOM_TOO_LONG,
    NAME_MISSING,
    NAME_TOO_LONG
  }

  /** The local devices. */
  record Devices(Device microphone, Device camera) {}

  /** One local device; {@code problem} is set where it cannot be used. */
  record Device(DeviceState state, @Nullable MediaProblem problem) {}

  enum DeviceState {
    /** Not asked for yet, or switched off. */
    OFF,
    /** The browser is asking the person. */
    ASKING,
    ON
  }

  /** The way to the server. */
  enum Server {
    ONLINE,
    RECONNECTING
  }

  /**
   * Somebody in the call.
   *
   * @param id connection id; the view asks for this person's picture and sound by it
   * @param name display name; empty until the handshake is done
   * @param connection how far the connection to them is
   * @param security null for oneself, and until the handshake is done
   */
  record Person(
      String id,
      String name,
      boolean self,
      boolean microphone,
      boolean camera,
      Connection connection,
      @Nullable Security security) {}

  enum Connection {
    /** The handshake is under way. */
    GREETING,
    /** Greeted; media is being connected. */
    CONNECTING,
    CONNECTED,
    RECONNECTING,
    /** Media cannot be connected; chat goes on over the relay. */
    FAILED,
    /** They use another passphrase. */
    DIFFERENT_PASSPHRASE
  }

  /**
   * How the channel to a person is protected.
   *
   * @param safetyNumber 60 digits in 12 groups of 5, parted by spaces; empty while it is being
   *     computed
   * @param epochStartedAt wall clock in milliseconds
   * @param rotationOverdue rotation goes unanswered: the lock shows a warning
   * @param path how sealed frames travel now
   */
  record Security(
      String safetyNumber,
      boolean verified,
      int epoch,
      long epochStartedAt,
      boolean rotationOverdue,
      Path path) {}

  enum Path {
    DIRECT,
    RELAY
  }

  /** The chat panel. {@code unread} counts lines that came while the panel was closed. */
  record Chat(List<Line> lines, int unread) {}

  /**
   * A line of chat.
   *
   * @param id grows with each line
   * @param author display name
   * @param sentAt the author's wall clock in milliseconds
   * @param status only of own lines
   * @param path how it was sent or came
   */
  record Line(
      long id,
      String author,
      boolean own,
      long sentAt,
      String text,
      LineStatus status,
      Path path) {}

  enum LineStatus {
    /** Somebody else's. */
    RECEIVED,
    /** Nobody was there to read it. */
    UNHEARD,
    SENT,
    /** Everybody who was there when it was sent has it. */
    DELIVERED
  }

  enum Panel {
    NONE,
    CHAT,
    PEOPLE,
    SECURITY
  }

  /**
   * Something that needs the person; stays until dismissed. {@code subject} is a name, or empty.
   */
  record Notice(long id, NoticeKind kind, String subject) {}

  enum NoticeKind {
    DIFFERENT_PASSPHRASE,
    /** A name that is known came with another key. */
    KEY_CHANGED,
    /**
     * The media's certificate is not the one that the person vouched for; their connection was
     * closed.
     */
    MEDIA_NOT_THEIRS,
    /** Media to this person cannot be connected. */
    UNREACHABLE,
    MICROPHONE_LOST,
    CAMERA_LOST,
    MESSAGE_TOO_LONG
  }

  /** Something that happened; the session takes it away after a few seconds. */
  record Toast(long id, ToastKind kind, String subject) {}

  enum ToastKind {
    JOINED,
    LEFT,
    CONNECTED,
    RECONNECTING,
    KEYS_ROTATED,
    VERIFIED,
    LINK_COPIED
  }

  enum LeftCause {
    /** The person left. */
    SELF,
    /** The server refused. */
    REFUSED,
    UNREACHABLE
  }
}
