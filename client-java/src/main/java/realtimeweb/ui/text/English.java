package realtimeweb.ui.text;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.MediaProblem;
import realtimeweb.session.Preferences.Theme;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.LeftCause;
import realtimeweb.session.Screen.LineStatus;
import realtimeweb.session.Screen.Mistake;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Occupancy;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.ToastKind;
import realtimeweb.session.Screen.Via;

/** English. */
public final class English implements Texts {
  @Override
  public String tag() {
    return "en";
  }

  @Override
  public String ownName() {
    return "English";
  }

  @Override
  public String of(Word word) {
    return switch (word) {
      case LANGUAGE -> "Language";
      case TAGLINE ->
          "Video calls and chat that only the people in the room can see, hear and read.";
      case PROMISE -> "End-to-end encrypted between browsers. Nothing to install, no account.";
      case ROOM_ID -> "Room ID";
      case YOUR_NAME -> "Your name";
      case PASSPHRASE -> "Passphrase (optional)";
      case PASSPHRASE_HINT ->
          "Everybody in the room has to type the same one. It never leaves your browser.";
      case JOIN -> "Join";
      case NEW_PRIVATE_ROOM -> "New private room";
      case NEW_PRIVATE_ROOM_HINT ->
          "Its key is part of the link, so only people you give the link to can come in.";
      case READY_TO_JOIN -> "Ready to join?";
      case PREVIEW -> "Preview";
      case MICROPHONE -> "Microphone";
      case CAMERA -> "Camera";
      case CAMERA_OFF -> "Your camera is off";
      case CAMERA_ASKING -> "Your browser is asking. Choose “Allow” to be seen and heard.";
      case CAMERA_UNAVAILABLE -> "No picture from your camera";
      case JOIN_NOW -> "Join now";
      case JOINING -> "Joining…";
      case JOIN_WITHOUT_DEVICES -> "Join without camera and microphone";
      case BACK -> "Back";
      case INVITE -> "Invite others";
      case INVITE_HINT -> "Send this link to the people you want to meet.";
      case INVITE_LINK -> "Invite link";
      case COPY_INVITE_LINK -> "Copy invite link";
      case LINK_COPIED -> "Link copied";
      case COPY_BY_HAND ->
          "Your browser did not allow copying. The link is selected: copy it from the field.";
      case TRY_AGAIN -> "Try again";
      case END_TO_END_ENCRYPTED -> "End-to-end encrypted";
      case PARTICIPANTS -> "Participants";
      case CALL_CONTROLS -> "Call controls";
      case MUTE_MICROPHONE -> "Mute microphone";
      case UNMUTE_MICROPHONE -> "Unmute microphone";
      case TURN_CAMERA_OFF -> "Turn camera off";
      case TURN_CAMERA_ON -> "Turn camera on";
      case CHAT -> "Chat";
      case PEOPLE -> "People";
      case SECURITY -> "Security";
      case LEAVE -> "Leave";
      case CLOSE -> "Close";
      case YOU -> "You";
      case SOMEBODY -> "Somebody new";
      case MICROPHONE_ON -> "Microphone on";
      case MICROPHONE_OFF -> "Microphone off";
      case CAMERA_ON -> "Camera on";
      case CAMERA_IS_OFF -> "Camera off";
      case ALONE -> "You are the first one here";
      case SERVER_RECONNECTING -> "Reconnecting to the server…";
      case MESSAGES -> "Messages";
      case MESSAGE -> "Message";
      case SEND -> "Send";
      case NO_MESSAGES ->
          "No messages yet. They stay between the people in the call, and go when you leave.";
      case THROUGH_RELAY -> "Through the relay, still sealed";
      case TODAY -> "Today";
      case YESTERDAY -> "Yesterday";
      case JUMP_TO_LATEST -> "Jump to latest";
      case COMPARE ->
          "Read the safety number to each other over a channel you trust, such as a phone call"
              + " or face to face, and mark the person as verified if all digits are the same.";
      case COMPARE_WHY ->
          "Equal numbers prove that nobody sits between you, not even the server; if they differ,"
              + " say nothing confidential and leave.";
      case SAFETY_NUMBER -> "Safety number";
      case QR_CODE -> "QR code";
      case QR_CODE_OF_SAFETY_NUMBER -> "QR code of the safety number";
      case COMPUTING -> "Computing…";
      case MARK_AS_VERIFIED -> "Mark as verified";
      case VERIFIED -> "Verified";
      case ROTATION_OVERDUE ->
          "New keys are overdue: the other side does not answer. Messages stay sealed with the"
              + " last keys.";
      case ROTATE_KEYS -> "Rotate keys now";
      case NOBODY_TO_VERIFY -> "When somebody joins, their safety number appears here.";
      case DISMISS -> "Dismiss";
      case JOIN_AGAIN -> "Join again";
      case BACK_TO_START -> "Back to start";
      case YOUR_SCREEN -> "Your screen";
      case SPEAKING -> "Speaking";
      case HOST_MARK -> "Host";
      case RECORDING_MARK -> "Recording";
      case PINNED -> "Pinned";
      case VIDEO_PAUSED -> "Video paused to keep sound";
      case PIN_TILE -> "Pin";
      case UNPIN_TILE -> "Unpin";
      case FULL_SCREEN_TILE -> "Full screen";
      case EXIT_FULL_SCREEN -> "Exit full screen";
      case MOVE_THUMBNAIL -> "Move to the next corner";
      case VOLUME -> "Volume";
      case ASK_TO_MUTE -> "Mute";
      case REMOVE_PERSON -> "Remove from the call";
      case REMOVE_REALLY -> "Remove? Press again";
      case MAKE_HOST -> "Make host";
      case PREVIOUS_PAGE -> "Previous page";
      case NEXT_PAGE -> "Next page";
      case EARLIER_TILES -> "Earlier in the strip";
      case LATER_TILES -> "Further in the strip";
      case ROUND_TRIP -> "Round trip";
      case PACKET_LOSS -> "Packets lost";
      case RECEIVING -> "Receiving";
      case SENDING -> "Sending";
      case RESOLUTION -> "Picture";
      case NO_PICTURE -> "None comes in";
      case MEDIA_PATH -> "Path";
      case CODEC -> "Codec";
      case KEYS -> "Keys";
      case CONNECTION_LOST -> "Your connection was lost. Reconnecting…";
      case SOMEBODY_RECORDS -> "This call is being recorded";
      case ROOM_IS_LOCKED -> "The room is locked";
    };
  }

  @Override
  public String mistake(Mistake mistake) {
    return switch (mistake) {
      case ROOM_MISSING -> "Type a room ID, for example team-lunch.";
      case ROOM_TOO_LONG -> "This room ID is too long: 64 characters at most.";
      case NAME_MISSING -> "Type a name, so that the others know who you are.";
      case NAME_TOO_LONG -> "This name is too long. Try a shorter one.";
    };
  }

  @Override
  public String unsupported(boolean secureContext) {
    return secureContext ? "This browser cannot make calls" : "This address is not secure";
  }

  @Override
  public String unsupportedAdvice(boolean secureContext) {
    return secureContext
        ? "Open the link in a current Chrome, Edge, Firefox or Safari."
        : "Browsers give camera, microphone and encryption only to secure pages."
            + " Open this address instead:";
  }

  @Override
  public String room(String id) {
    return "Room " + id;
  }

  @Override
  public String unread(int count) {
    return count == 1 ? "1 unread message" : count + " unread messages";
  }

  @Override
  public String connection(Connection connection) {
    return switch (connection) {
      case GREETING -> "Exchanging keys…";
      case CONNECTING -> "Connecting…";
      case CONNECTED -> "Connected";
      case RECONNECTING -> "Reconnecting…";
      case FAILED -> "No sound or picture. Chat still works.";
      case DIFFERENT_PASSPHRASE -> "Uses another passphrase";
    };
  }

  @Override
  public String travel(Path path) {
    return switch (path) {
      case DIRECT -> "Messages travel directly.";
      case RELAY -> "Messages travel through the relay, still sealed.";
    };
  }

  @Override
  public String status(LineStatus status) {
    return switch (status) {
      case RECEIVED -> "Received";
      case UNHEARD -> "Nobody was here to read it";
      case SENT -> "Sent";
      case DELIVERED -> "Delivered";
    };
  }

  @Override
  public String epoch(int number) {
    return "Epoch " + number;
  }

  @Override
  public String keysAge(long seconds) {
    return "new keys " + duration(seconds) + " ago";
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds / 60 + " min " + seconds % 60 + " s";
  }

  @Override
  public String path(Path path) {
    return switch (path) {
      case DIRECT -> "Direct connection";
      case RELAY -> "Through the relay, still sealed";
    };
  }

  @Override
  public String notice(NoticeKind kind, String subject) {
    return switch (kind) {
      case DIFFERENT_PASSPHRASE ->
          "Somebody in this room uses another passphrase. Ask each other which one is right, leave"
              + " and join again with it.";
      case KEY_CHANGED ->
          subject
              + " came with another key than before. It may be a new device, or somebody else:"
              + " compare the safety number.";
      case MEDIA_NOT_THEIRS ->
          "The connection to "
              + subject
              + " was closed: its certificate is not the one they vouched for. Somebody may be"
              + " trying to listen in.";
      case UNREACHABLE ->
          "No sound or picture can be exchanged with " + subject + ". Chat still works.";
      case MICROPHONE_LOST -> "Your microphone stopped. Check that it is plugged in.";
      case CAMERA_LOST -> "Your camera stopped. Check that it is plugged in.";
      case MICROPHONE_SILENT ->
          "No sound comes from your microphone. Check its own switch, or choose another in Settings.";
      case MICROPHONE_REFUSED -> "Your microphone cannot be used. Settings says why.";
      case CAMERA_REFUSED -> "Your camera cannot be used. Settings says why.";
      case SHARE_REFUSED ->
          "Your screen cannot be shared. Allow screen recording for this browser in your system’s"
              + " settings, then try again.";
      case SOUND_BLOCKED -> "Your browser is keeping the call silent until you click.";
      case VIDEO_PAUSED -> "Video paused to keep sound. It comes back when the network is better.";
      case ANOTHER_TAB ->
          "You are in this call a second time from this browser. Mute one of the two to avoid an"
              + " echo.";
      case RECORDING_FAILED ->
          "The recording stopped: the file cannot be written. What was recorded before is kept.";
      case MESSAGE_TOO_LONG -> "This message is too long. Send it in parts.";
    };
  }

  @Override
  public String toast(ToastKind kind, String subject) {
    return switch (kind) {
      case JOINED -> subject + " joined";
      case LEFT -> subject + " left";
      case CONNECTED -> "Connected to " + subject;
      case RECONNECTING -> "Reconnecting to " + subject + "…";
      case KEYS_ROTATED -> "New keys are in use";
      case VERIFIED -> subject + " is verified";
      case LINK_COPIED -> "Invite link copied";
      case REPORT_COPIED -> "Report copied";
      case MICROPHONE_CHANGED -> "Microphone: " + subject;
      case CAMERA_CHANGED -> "Camera: " + subject;
      case SPEAKER_CHANGED -> "Speaker: " + subject;
      case YOU_ARE_MUTED -> "You are muted. Press M to speak.";
      case MUTED_BY_HOST -> "The host muted you";
      case ROOM_LOCKED -> "The room is locked: newcomers have to knock";
      case ROOM_UNLOCKED -> "The room is open to everybody with the link";
      case YOU_ARE_HOST -> "You are the host now";
      case HOST_CHANGED -> subject + " is the host now";
      case REMOVED -> subject + " was removed by the host";
      case HAND_RAISED -> subject + " raised a hand";
      case SHARING -> subject + " is sharing a screen";
      case SHARING_ENDED -> subject + " stopped sharing";
      case RECORDING -> subject + " is recording this call";
      case RECORDING_ENDED -> subject + " stopped recording";
      case RECORDING_SAVED -> "The recording is saved";
    };
  }

  @Override
  public String left(LeftCause cause, @Nullable Refusal refusal) {
    return EnglishParting.left(cause, refusal);
  }

  @Override
  public String leftAdvice(LeftCause cause, @Nullable Refusal refusal) {
    return EnglishParting.leftAdvice(cause, refusal);
  }

  @Override
  public String of(Label label) {
    return EnglishLabels.of(label);
  }

  @Override
  public String occupancy(Occupancy inside) {
    return EnglishLabels.occupancy(inside);
  }

  @Override
  public String layout(Layout layout) {
    return EnglishLabels.layout(layout);
  }

  @Override
  public String theme(Theme theme) {
    return EnglishLabels.theme(theme);
  }

  @Override
  public String knocks(String name) {
    return name.isEmpty() ? "Somebody wants to come in" : name + " wants to come in";
  }

  @Override
  public String removeQuestion(String name) {
    return "Remove " + name + " from the call?";
  }

  @Override
  public String problem(MediaProblem problem, Which which) {
    return EnglishDevices.problem(problem, which);
  }

  @Override
  public String advice(MediaProblem problem) {
    return EnglishDevices.advice(problem);
  }

  @Override
  public String denied(Browser browser) {
    return EnglishDevices.denied(browser);
  }

  @Override
  public String unnamed(DeviceKind kind, int number) {
    return EnglishDevices.unnamed(kind, number);
  }

  // ---- the stage

  @Override
  public String screenOf(String name) {
    return name + "’s screen";
  }

  @Override
  public String moreAbout(String name) {
    return "More about " + name;
  }

  @Override
  public String page(int number, int pages) {
    return "Page " + number + " of " + pages;
  }

  @Override
  public String hand(int place) {
    return "Hand raised, number " + place;
  }

  @Override
  public String signal(String name, int bars) {
    String quality =
        switch (bars) {
          case 1 -> "weak";
          case 2 -> "fair";
          default -> "good";
        };
    return "Connection to " + name + ": " + quality;
  }

  @Override
  public String reaction(ReactionKind kind) {
    return switch (kind) {
      case THUMBS_UP -> "Thumbs up";
      case APPLAUSE -> "Applause";
      case HEART -> "Heart";
      case LAUGHTER -> "Laughter";
      case SURPRISE -> "Surprise";
      case PARTY -> "Celebration";
    };
  }

  @Override
  public String reacted(String name, ReactionKind kind) {
    return switch (kind) {
      case THUMBS_UP -> name + " gives a thumbs up";
      case APPLAUSE -> name + " applauds";
      case HEART -> name + " sends a heart";
      case LAUGHTER -> name + " laughs";
      case SURPRISE -> name + " is surprised";
      case PARTY -> name + " celebrates";
    };
  }

  @Override
  public String via(Via via) {
    return switch (via) {
      case UNKNOWN -> "Not known yet";
      case HOST -> "Direct, in the same network";
      case SRFLX, PRFLX -> "Direct, across the internet";
      case RELAY -> "Through a TURN relay, still encrypted";
    };
  }

  @Override
  public String millis(int millis) {
    return millis + " ms";
  }

  @Override
  public String permille(int permille) {
    return Amounts.tenths(permille, ".") + " %";
  }

  @Override
  public String bitrate(int bits) {
    return Amounts.bitrate(bits, ".");
  }

  @Override
  public String resolution(int width, int height, int framesPerSecond) {
    return width + " × " + height + ", " + framesPerSecond + " frames/s";
  }
}
