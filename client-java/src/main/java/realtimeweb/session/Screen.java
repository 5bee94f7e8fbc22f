package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.protocol.ServerMessage.Refusal;

/** Everything a person sees, as one immutable value; {@link ClientSession} is its only writer. */
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
  record Start(String roomId, String name, @Nullable Mistake mistake, String host)
      implements Screen {
    public Start(String roomId, String name, @Nullable Mistake mistake) {
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
      Server server,
      @Nullable Occupancy occupancy,
      @Nullable Mistake mistake,
      Entry entry)
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
      Server server,
      List<Person> people,
      boolean acquainted,
      Stage stage,
      Chat chat,
      Door door,
      Panel panel,
      Recording recording,
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

  /** What was typed wrong; the view puts the words beside the field. */
  enum Mistake {
    ROOM_MISSING,
    ROOM_TOO_LONG,
    /** Of a new private room. */
    PRIVATE_NAME_TOO_LONG,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** The room has one, and nothing was typed. */
    PASSPHRASE_MISSING,
    /** It can mean no room, or more than one. */
    LINK_DAMAGED,
    /** It leads to another server. */
    LINK_ELSEWHERE,
    /** It leads to this server's start page. */
    LINK_WITHOUT_ROOM
  }

  /** How far the person is on the way from the lobby into the call. */
  enum Entry {
    READY,
    /** From the click until the server's answer. */
    JOINING,
    /** The room is locked, and the host has been told. */
    KNOCKING,
    /** The browser did not answer in time; the person may try again. */
    STALLED
  }

  /** Who is in the room already. */
  record Occupancy(int members, boolean locked) {}

  /**
   * The local devices.
   *
   * @param mirrored whether one's own picture is shown as in a mirror
   * @param canFlip whether there is another camera to turn to
   * @param canChooseSpeaker whether the browser lets the page choose its speaker
   * @param available every device there is
   */
  record Devices(
      Device microphone,
      Device camera,
      boolean mirrored,
      boolean canFlip,
      boolean canChooseSpeaker,
      Share share,
      List<MediaDevice> available,
      Sound sound) {}

  /** Something to choose; the label is empty until the person allows devices. */
  record MediaDevice(DeviceKind kind, String id, String label) {}

  enum DeviceKind {
    MICROPHONE,
    CAMERA,
    SPEAKER
  }

  /** One's own shared screen. */
  enum Share {
    UNSUPPORTED,
    OFF,
    /** The browser is asking what to share. */
    ASKING,
    ON
  }

  /**
   * What the microphone hears.
   *
   * @param level 0 to 100
   * @param silent it is on and has given nothing at all for some seconds
   */
  record Sound(int level, boolean silent) {}

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
   * @param host whether they may lock the room, mute and remove
   * @param presence what they do, as they say
   * @param speaking whether they are heard at this moment
   * @param volume 0 to 100, as the person set it
   * @param connection how far the connection to them is
   * @param security null for oneself, and until the handshake is done
   * @param quality null for oneself, and until something is measured
   */
  record Person(
      String id,
      String name,
      boolean self,
      boolean host,
      Presence presence,
      boolean speaking,
      int volume,
      Connection connection,
      @Nullable Security security,
      @Nullable Quality quality) {}

  /**
   * How well somebody comes through, over the last seconds.
   *
   * @param bars 1 (bad) to 3 (good)
   * @param lossPermille of the packets that should have come
   * @param receivedBitrate bits a second
   * @param sentBitrate bits a second
   * @param frameWidth of their picture, in pixels; 0 if none comes
   * @param codec of their picture; empty if none comes
   */
  record Quality(
      int bars,
      int roundTripMillis,
      int lossPermille,
      int receivedBitrate,
      int sentBitrate,
      int frameWidth,
      int frameHeight,
      int framesPerSecond,
      String codec,
      Via via) {}

  /** How media travels (RTCIceCandidateType of the more distant end). */
  enum Via {
    UNKNOWN,
    HOST,
    SRFLX,
    PRFLX,
    RELAY
  }

  /** Which of a person's pictures. */
  enum Source {
    CAMERA,
    SCREEN
  }

  /** One picture on the stage. */
  record Tile(String personId, Source source) {}

  /** How the person wants the tiles arranged. */
  enum Layout {
    /** A shared screen or a pinned tile takes the stage, else a grid; two people see each other. */
    AUTO,
    GRID,
    SPEAKER
  }

  /**
   * Where the tiles are.
   *
   * @param main those that fill the stage, in order
   * @param strip those in the filmstrip beside it, in order
   * @param thumbnail oneself in the corner, movable; null where one is elsewhere or hidden
   * @param page counts from 0
   * @param pages at least 1
   */
  record Stage(
      Layout layout,
      List<Tile> main,
      List<Tile> strip,
      @Nullable Tile thumbnail,
      @Nullable Tile pinned,
      int page,
      int pages) {}

  /**
   * Who may come in.
   *
   * @param hosting whether oneself is the host
   * @param knocks who waits before it; empty unless hosting
   */
  record Door(boolean locked, boolean hosting, List<Knock> knocks) {}

  /** Somebody at the door; the name is what they say, and empty if it cannot be read. */
  record Knock(String id, String name) {}

  /** One's own recording. */
  enum Recording {
    UNSUPPORTED,
    OFF,
    STARTING,
    ON
  }

  /** A feeling that somebody shows just now. */
  record Reaction(long id, String personId, ReactionKind kind) {}

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

  /**
   * The chat panel.
   *
   * @param unread how many lines came while the panel was closed
   * @param news the last of them, for some seconds after it came
   */
  record Chat(List<Line> lines, int unread, @Nullable Line news) {}

  /**
   * A line of chat.
   *
   * @param id grows with each line
   * @param author display name at that time
   * @param sentAt our wall clock in milliseconds; never earlier than the line above
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
    SECURITY,
    SETTINGS,
    /** The keys of the keyboard. */
    HELP,
    REPORT
  }

  /**
   * Something that needs the person; stays until its cause is gone or it is dismissed. {@code
   * subject} is a name, or empty.
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
    /** The microphone is on and gives nothing. */
    MICROPHONE_SILENT,
    /** A device is refused, or in use elsewhere. */
    MICROPHONE_REFUSED,
    CAMERA_REFUSED,
    SHARE_REFUSED,
    /** The browser plays no sound until the person clicks. */
    SOUND_BLOCKED,
    /** One's own camera is not sent for now. */
    VIDEO_PAUSED,
    /** The same device is in this call a second time. */
    ANOTHER_TAB,
    RECORDING_FAILED,
    MESSAGE_TOO_LONG,
    /** Something that was asked of the browser was not answered in time. */
    BROWSER_STALLED,
    /** One's key is new, and nobody is known again after this call. */
    NOT_REMEMBERED,
    /** Of the server's STUN and TURN servers the browser refuses some. */
    ICE_URL_REFUSED;

    /** Whether somebody may not be who they seem to be. */
    boolean isGrave() {
      return this == KEY_CHANGED || this == MEDIA_NOT_THEIRS;
    }
  }

  /**
   * Something that happened; the session takes it away after a few seconds.
   *
   * @param subject a name, or empty where it is about nobody
   * @param before the name that the subject had; empty unless that is what changed
   */
  record Toast(long id, ToastKind kind, String subject, String before) {}

  enum ToastKind {
    JOINED,
    LEFT,
    RENAMED,
    /** The server is there again. */
    CONNECTED,
    /** The server is gone for now. */
    RECONNECTING,
    KEYS_ROTATED,
    VERIFIED,
    LINK_COPIED,
    REPORT_COPIED,
    /** A device took over; the subject is its label. */
    MICROPHONE_CHANGED,
    CAMERA_CHANGED,
    SPEAKER_CHANGED,
    /** Said while the microphone is muted and hears the person speak. */
    YOU_ARE_MUTED,
    MUTED_BY_HOST,
    HAND_LOWERED_BY_HOST,
    ROOM_LOCKED,
    ROOM_UNLOCKED,
    YOU_ARE_HOST,
    /** Somebody else is the host now. */
    HOST_CHANGED,
    REMOVED,
    HAND_RAISED,
    SHARING,
    SHARING_ENDED,
    RECORDING,
    RECORDING_ENDED,
    RECORDING_SAVED
  }

  enum LeftCause {
    /** The person left. */
    SELF,
    /** The server refused. */
    REFUSED,
    UNREACHABLE
  }
}
