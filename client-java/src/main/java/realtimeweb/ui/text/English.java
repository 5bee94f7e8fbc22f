package realtimeweb.ui.text;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.ReactionKind;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChatLine;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.MediaDevice;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Preferences.Theme;
import realtimeweb.session.screen.Toast;
import realtimeweb.ui.text.Texts.Browser;
import realtimeweb.ui.text.Texts.Which;

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
      case ROOM_ID_HINT -> "Whoever guesses this name can come in. A private room’s link is safe.";
      case YOUR_NAME -> "Your name";
      case PASSPHRASE -> "Passphrase (optional)";
      case PASSPHRASE_HINT ->
          "Everybody in the room has to type the same one. It never leaves your browser.";
      case JOIN -> "Join";
      case NEW_PRIVATE_ROOM -> "New private room";
      case NEW_PRIVATE_ROOM_HINT ->
          "Its key is part of the link, so only people you give the link to can come in.";
      case PRIVATE_NAME -> "Room name (optional)";
      case READY_TO_JOIN -> "Ready to join?";
      case ROOM_PASSPHRASE -> "Passphrase";
      case ROOM_PASSPHRASE_HINT ->
          "The people in this room agreed on one. Whoever invited you can tell you.";
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
      case SHARE_INVITE_LINK -> "Share invite link";
      case LINK_COPIED -> "Link copied";
      case COPY_BY_HAND ->
          "Your browser did not allow copying. The link is selected: copy it from the field.";
      case LINK_WORKS_HERE_ONLY -> "This link works on this machine only.";
      case LINK_NEEDS_HTTPS -> "Start the server with --https to let other devices join.";
      case TRY_AGAIN -> "Try again";
      case END_TO_END_ENCRYPTED -> "End-to-end encrypted";
      case PRIVATE_ROOM_MARK -> "Private room: only people with the link can come in";
      case PARTICIPANTS -> "Participants";
      case CALL_DURATION -> "Time in this call";
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
      case ALONE_NOW -> "You are the only one here now";
      case SERVER_AWAY -> "The server cannot be reached. Trying again…";
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
      case MUTED_WITHOUT_KEYS -> "You are muted. Turn your microphone on to speak.";
      case DISMISS -> "Dismiss";
      case JOIN_AGAIN -> "Join again";
      case JOIN_WITH_PASSPHRASE -> "Join with it";
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
  public String mistake(InputMistake mistake) {
    return switch (mistake) {
      case ROOM_MISSING -> "Type a room ID, for example team-lunch.";
      case ROOM_TOO_LONG -> "This room ID is too long: 64 characters at most.";
      case PRIVATE_NAME_TOO_LONG -> "This room name is too long: 64 characters at most.";
      case NAME_MISSING -> "Type a name, so that the others know who you are.";
      case NAME_TOO_LONG -> "This name is too long. Try a shorter one.";
      case PASSPHRASE_MISSING -> "This room has a passphrase: type it here.";
      case LINK_DAMAGED -> "This link is damaged: ask for it again.";
      case LINK_ELSEWHERE -> "This link leads to another server.";
      case LINK_WITHOUT_ROOM -> "This link names no room: ask for the invite link.";
    };
  }

  @Override
  public String elsewhere(String host) {
    return "This link leads to another server, "
        + host
        + ". To go there, open it in your browser’s address bar.";
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
  public String privateRoom(String id) {
    return "Private room " + id;
  }

  @Override
  public String useAddress(String host) {
    return "Use " + host;
  }

  @Override
  public String unread(int count) {
    return count == 1 ? "1 unread message" : count + " unread messages";
  }

  @Override
  public String connection(ParticipantConnection connection) {
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
  public String travel(ChannelPath path) {
    return switch (path) {
      case DIRECT -> "Messages travel directly.";
      case RELAY -> "Messages travel through the relay, still sealed.";
    };
  }

  @Override
  public String status(ChatLine.Status status) {
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
  public String path(ChannelPath path) {
    return switch (path) {
      case DIRECT -> "Direct connection";
      case RELAY -> "Through the relay, still sealed";
    };
  }

  @Override
  public String notice(Notice.Kind kind, String subject) {
    return switch (kind) {
      case DIFFERENT_PASSPHRASE ->
          "Somebody in this room uses another passphrase. If yours may be wrong, type the right one"
              + " here.";
      case KEY_CHANGED ->
          subject
              + " has another key than before. It may be a new device, or somebody else who uses this"
              + " name: compare the safety number.";
      case MEDIA_NOT_THEIRS ->
          "The connection to "
              + subject
              + " was closed: its certificate is not the one they vouched for. Somebody may be"
              + " trying to listen in.";
      case UNREACHABLE ->
          "No sound or picture can be exchanged with "
              + subject
              + ": a network is in the way. Chat still works. Another network, such as a phone's"
              + " hotspot, often helps.";
      case MICROPHONE_LOST -> "Your microphone stopped. Check that it is plugged in.";
      case CAMERA_LOST -> "Your camera stopped. Check that it is plugged in.";
      case MICROPHONE_SILENT ->
          "No sound comes from your microphone. Check its own switch, or choose another in"
              + " Settings.";
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
      case BROWSER_STALLED ->
          "Your browser took too long to answer. If something stops working, reload the page.";
      case NOT_REMEMBERED ->
          "This browser does not let the page store anything: your key is new in this call, and the"
              + " people you verify will not be recognized next time.";
      case ICE_URL_REFUSED ->
          "Your browser does not accept one of this server’s STUN or TURN addresses and leaves it"
              + " out. Some people may not be reachable: tell whoever runs the server.";
    };
  }

  @Override
  public String toast(Toast.Kind kind, String subject, String before) {
    return switch (kind) {
      case JOINED -> subject + " joined";
      case LEFT -> subject + " left";
      case RENAMED -> before + " is now called " + subject;
      case CONNECTED -> "Connected to the server again";
      case RECONNECTING -> "Reconnecting to the server…";
      case KEYS_ROTATED -> "New keys are in use";
      case VERIFIED -> subject + " is verified";
      case LINK_COPIED -> "Invite link copied";
      case REPORT_COPIED -> "Report copied";
      case MICROPHONE_CHANGED -> "Microphone: " + subject;
      case CAMERA_CHANGED -> "Camera: " + subject;
      case SPEAKER_CHANGED -> "Speaker: " + subject;
      case YOU_ARE_MUTED -> "You are muted. Press M to speak.";
      case MUTED_BY_HOST -> "The host muted you";
      case HAND_LOWERED_BY_HOST -> "The host lowered your hand";
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
    return Parting.left(cause, refusal);
  }

  @Override
  public String leftAdvice(LeftCause cause, @Nullable Refusal refusal) {
    return Parting.leftAdvice(cause, refusal);
  }

  @Override
  public String of(Label label) {
    return Labels.of(label);
  }

  @Override
  public String occupancy(Occupancy inside) {
    return Labels.occupancy(inside);
  }

  @Override
  public String layout(Layout layout) {
    return Labels.layout(layout);
  }

  @Override
  public String theme(Theme theme) {
    return Labels.theme(theme);
  }

  @Override
  public String knocks(String name) {
    return name.isEmpty() ? "Somebody wants to come in" : name + " wants to come in";
  }

  @Override
  public String people(int count) {
    return count == 1 ? "1 person in this call" : count + " people in this call";
  }

  @Override
  public String leaveTo(String name) {
    return "Leave and make " + name + " host";
  }

  @Override
  public String removeQuestion(String name) {
    return "Remove " + name + " from the call?";
  }

  @Override
  public String problem(MediaProblem problem, Which which) {
    return Devices.problem(problem, which);
  }

  @Override
  public String advice(MediaProblem problem) {
    return Devices.advice(problem);
  }

  @Override
  public String denied(Browser browser) {
    return Devices.denied(browser);
  }

  @Override
  public String unnamed(MediaDevice.Kind kind, int number) {
    return Devices.unnamed(kind, number);
  }

  // ---- the doctor

  @Override
  public String area(Check.Area area) {
    return Checkups.area(area);
  }

  @Override
  public String check(Check check) {
    return Checkups.check(check);
  }

  @Override
  public String grade(Grade grade) {
    return Checkups.grade(grade);
  }

  @Override
  public String verdict(Verdict verdict, Measurements measured) {
    return Checkups.verdict(verdict, measured);
  }

  @Override
  public String remedy(Verdict verdict) {
    return Checkups.remedy(verdict);
  }

  @Override
  public String summary(CheckupSummary tally) {
    return Checkups.summary(tally);
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
  public String via(CandidateType via) {
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

  /** Labels, and hints beside controls. */
  private static final class Labels {
    private Labels() {}

    static String of(Label label) {
      return switch (label) {
        case MICROPHONE_DEVICE -> "Microphone device";
        case CAMERA_DEVICE -> "Camera device";
        case SPEAKER_DEVICE -> "Speaker device";
        case SYSTEM_DEFAULT -> "System default";
        case MICROPHONE_LEVEL -> "Microphone level";
        case NO_SOUND -> "No sound from this microphone";
        case TEST_SPEAKER -> "Test speaker";
        case FLIP_CAMERA -> "Switch camera";
        case KNOCKING -> "Waiting to be let in…";
        case KNOCKING_HINT -> "The host has been told that you are here. “Back” ends the waiting.";
        case BROWSER_STALLED ->
            "Your browser is not answering. You can try to join; if that does not work, reload the"
                + " page or restart the browser.";
        case SHOW_QR_CODE -> "Show QR code";
        case QR_CODE_OF_LINK -> "QR code of the invite link";
        case CHECK_DEVICES -> "Check my devices and connection";
        case CHECKUP -> "Is everything ready for a call?";
        case CHECKUP_INTRO ->
            "This tries your devices and the ways to the server, and calls itself once. It takes"
                + " about a minute. Your browser may ask for camera and microphone; nothing is"
                + " recorded.";
        case START_CHECKUP -> "Start";
        case CHECK_AGAIN -> "Check again";
        case CHECKUP_RUNS -> "Checking…";
        case HEARD_IT -> "Yes, I did";
        case HEARD_NOTHING -> "No";
        case PLAY_AGAIN -> "Play it again";
        case CHECKUP_REPORT -> "Report";
        case CHECKUP_REPORT_HINT ->
            "For whoever helps you. It has no addresses, names or rooms in it, and goes nowhere by"
                + " itself.";
        case SHARE_SCREEN -> "Share screen";
        case STOP_SHARING -> "Stop sharing";
        case RAISE_HAND -> "Raise hand";
        case LOWER_HAND -> "Lower hand";
        case REACT -> "React";
        case LAYOUT -> "Layout";
        case SETTINGS -> "Settings";
        case MORE -> "More";
        case FULLSCREEN -> "Full screen";
        case PICTURE_IN_PICTURE -> "Picture in picture";
        case START_RECORDING -> "Record the call";
        case STOP_RECORDING -> "Stop recording";
        case SHORTCUTS -> "Keyboard shortcuts";
        case REPORT -> "Call report";
        case CHANGE_NAME -> "Change your name";
        case SAVE -> "Save";
        case SHARES_SCREEN -> "Sharing a screen";
        case REMOVE -> "Remove";
        case CANCEL -> "Cancel";
        case ADMIT -> "Admit";
        case REFUSE -> "Refuse";
        case MUTE_ALL -> "Mute all";
        case LOCK_ROOM -> "Lock room";
        case UNLOCK_ROOM -> "Unlock room";
        case DEVICES -> "Devices";
        case SOUND_PROCESSING -> "Sound";
        case ECHO_CANCELLATION -> "Cancel echo";
        case NOISE_SUPPRESSION -> "Suppress noise";
        case AUTO_GAIN_CONTROL -> "Adjust my volume automatically";
        case PICTURE -> "Picture";
        case MIRROR_SELF -> "Mirror my picture";
        case HIDE_SELF -> "Hide my picture";
        case SHARED_SCREEN -> "A shared screen shows";
        case SHARE_TEXT -> "Text: sharp letters";
        case SHARE_MOTION -> "Video: smooth motion";
        case PAGE -> "This page";
        case SOUNDS -> "Sounds when people come, leave or write";
        case THEME -> "Colors";
        case KEY_HOLD_SPACE -> "Hold Space";
        case DO_MICROPHONE -> "Microphone on or off";
        case DO_CAMERA -> "Camera on or off";
        case DO_TALK -> "Talk while it is held";
        case DO_SHARE -> "Share a screen, or stop";
        case DO_HAND -> "Raise or lower a hand";
        case DO_LAYOUT -> "Next layout";
        case DO_FOCUS -> "Focus a person";
        case DO_HELP -> "Show these keys";
        case DO_CLOSE -> "Close what is open";
        case KEYS_HINT -> "They rest while you type.";
        case REPORT_HINT ->
            "This tells whoever helps you how the call went. No names, no messages, no keys and no"
                + " addresses are in it. It is sent nowhere; you decide who gets it.";
        case COPY_REPORT -> "Copy report";
        case REPORT_COPIED -> "Report copied";
        case REPORT_BY_HAND ->
            "Your browser did not allow copying. The report is selected: copy it from the field.";
        case CLICK_TO_HEAR -> "Click to hear";
        case ANOTHER_DEVICE -> "another device";
        case KNOCK_AGAIN -> "Knock again";
        case RELOAD -> "Reload the page";
      };
    }

    static String occupancy(Occupancy inside) {
      if (inside.locked()) {
        return "Locked: you will have to knock";
      }
      return switch (inside.members()) {
        case 0 -> "Nobody is here yet";
        case 1 -> "1 person is inside";
        default -> inside.members() + " people are inside";
      };
    }

    static String layout(Layout layout) {
      return switch (layout) {
        case AUTO -> "Automatic";
        case GRID -> "Grid";
        case SPEAKER -> "Speaker";
      };
    }

    static String theme(Theme theme) {
      return switch (theme) {
        case SYSTEM -> "Like the system";
        case DARK -> "Dark";
        case LIGHT -> "Light";
      };
    }
  }

  /** Microphones, cameras and their problems. */
  private static final class Devices {
    private Devices() {}

    static String problem(MediaProblem problem, Which which) {
      String device = device(which);
      String verb = which == Which.BOTH ? " are " : " is ";
      return switch (problem) {
        case INSECURE_CONTEXT -> "This address is not secure";
        case UNSUPPORTED -> "This browser cannot make calls";
        case DENIED -> "The " + device + verb + "blocked";
        case NO_DEVICE -> "No " + device + " found";
        case IN_USE -> "The " + device + verb + "used by another program";
        case CONSTRAINTS -> "The " + device + " cannot be used as asked";
        case ENDED -> "The " + device + verb + "gone";
        case UNANSWERED -> "The " + device + verb + "not open yet";
      };
    }

    private static String device(Which which) {
      return switch (which) {
        case MICROPHONE -> "microphone";
        case CAMERA -> "camera";
        case BOTH -> "camera and microphone";
      };
    }

    static String advice(MediaProblem problem) {
      return switch (problem) {
        case INSECURE_CONTEXT ->
            "Browsers give camera and microphone only to secure pages. Open this address instead:";
        case UNSUPPORTED ->
            "Open the link in a current Chrome, Edge, Firefox or Safari. You can still join and"
                + " chat.";
        case DENIED ->
            "Click the icon left of the page’s address, allow the device for this site and try"
                + " again. If that does not help, allow it for the browser in your system’s privacy"
                + " settings.";
        case NO_DEVICE -> "Plug one in and try again, or join without.";
        case IN_USE -> "Close other programs and tabs that may be in a call, then try again.";
        case CONSTRAINTS -> "Choose another device, or try again.";
        case ENDED -> "It was unplugged or switched off. Connect it again and try again.";
        case UNANSWERED ->
            "If your browser is asking for permission, answer it. If not, close other programs that"
                + " may hold the device, or restart the browser, then try again.";
      };
    }

    static String unnamed(MediaDevice.Kind kind, int number) {
      return switch (kind) {
        case MICROPHONE -> "Microphone " + number;
        case CAMERA -> "Camera " + number;
        case SPEAKER -> "Speaker " + number;
      };
    }

    static String denied(Browser browser) {
      return switch (browser) {
        case CHROMIUM ->
            "Click the icon at the left of the address, allow camera and microphone for this page,"
                + " then try again.";
        case FIREFOX ->
            "Click the crossed-out device at the left of the address and remove the block, then try"
                + " again.";
        case SAFARI ->
            "Choose “Settings for This Website” in the Safari menu, allow camera and microphone,"
                + " then try again.";
        case IOS ->
            "Tap the page menu beside the address, then “Website Settings”, and allow camera and"
                + " microphone.";
        case OTHER -> advice(MediaProblem.DENIED);
      };
    }
  }

  /** The page after the call: why it ended, and what to do. */
  private static final class Parting {
    private Parting() {}

    static String left(LeftCause cause, @Nullable Refusal refusal) {
      return switch (cause) {
        case SELF -> "You left the call";
        case UNREACHABLE -> "The server cannot be reached";
        case REFUSED -> refusal == null ? "You could not join" : refused(refusal);
      };
    }

    private static String refused(Refusal refusal) {
      return switch (refusal) {
        case ROOM_FULL -> "The room is full";
        case TOO_MANY_ROOMS -> "The server is full";
        case TOO_MANY_CONNECTIONS -> "Too many connections from your address";
        case TOO_FAST -> "Too many messages in a short time";
        case VERSION -> "This page is out of date";
        case TOO_LARGE -> "Something was too large to send";
        case BAD_ROOM -> "This room cannot be opened";
        case ROOM_LOCKED -> "The room is locked";
        case NOT_ADMITTED -> "The host did not let you in";
        case REMOVED_BY_HOST -> "The host removed you from the call";
        case MALFORMED, UNKNOWN_TYPE, NOT_JOINED, ALREADY_JOINED, NO_SUCH_MEMBER, NOT_HOST ->
            "The server did not understand";
      };
    }

    static String leftAdvice(LeftCause cause, @Nullable Refusal refusal) {
      return switch (cause) {
        case SELF -> "Your camera and microphone are off, and the call’s keys are gone.";
        case UNREACHABLE -> "Check your internet connection, then join again.";
        case REFUSED -> refusal == null ? "Wait a moment and try again." : refusedAdvice(refusal);
      };
    }

    private static String refusedAdvice(Refusal refusal) {
      return switch (refusal) {
        case ROOM_FULL -> "Wait until somebody leaves, or meet in another room.";
        case TOO_MANY_ROOMS -> "It has as many rooms as its operator allows. Try again later.";
        case TOO_MANY_CONNECTIONS -> "Close other tabs with calls, then join again.";
        case TOO_FAST -> "Wait a minute, then join again.";
        case VERSION -> "Reload the page to get the version that fits the server.";
        case TOO_LARGE -> "Join again and send it in smaller parts.";
        case BAD_ROOM -> "Check the link, or go back and type the room ID.";
        case ROOM_LOCKED -> "Many people are knocking already. Try again in a moment.";
        case NOT_ADMITTED -> "Ask the host in another way, then knock again.";
        case REMOVED_BY_HOST -> "If this was a mistake, ask the host to let you in again.";
        case MALFORMED, UNKNOWN_TYPE, NOT_JOINED, ALREADY_JOINED, NO_SUCH_MEMBER, NOT_HOST ->
            "Reload the page and join again.";
      };
    }
  }

  /** The doctor's checks, results and advice. */
  private static final class Checkups {
    private Checkups() {}

    static String area(Check.Area area) {
      return switch (area) {
        case BROWSER -> "This browser";
        case DEVICES -> "Devices";
        case CONNECTION -> "Ways to the others";
        case CALL -> "A call";
      };
    }

    static String check(Check check) {
      return switch (check) {
        case BROWSER -> "Browser";
        case PERMISSION -> "Permission for camera and microphone";
        case CAMERA -> "Camera";
        case MICROPHONE -> "Microphone";
        case SPEAKER -> "Speaker";
        case SERVER -> "Server";
        case STUN -> "STUN: your address as others see it";
        case TURN_UDP -> "TURN over UDP";
        case TURN_TCP -> "TURN over TCP";
        case TURN_TLS -> "TURN over TLS";
        case CALL -> "Test call";
        case NETWORK -> "Speed";
      };
    }

    static String grade(Grade grade) {
      return switch (grade) {
        case WAITING -> "Waiting";
        case RUNNING -> "Checking";
        case ASKING -> "A question";
        case GOOD -> "Good";
        case WARNING -> "Could be better";
        case BAD -> "Problem";
        case NOT_TRIED -> "Not tried";
      };
    }

    static String verdict(Verdict verdict, Measurements measured) {
      return switch (verdict) {
        case WAITING -> "Waiting";
        case RUNNING -> "Checking…";
        case NOT_TRIED -> "Not tried, because something before it did not work.";
        case BROWSER_STALLED -> "The browser did not do its part.";
        case BROWSER_FITS -> "This page is secure, and the browser has all that a call needs.";
        case BROWSER_INSECURE -> "This page did not come by https.";
        case BROWSER_TOO_OLD -> "This browser cannot call.";
        case PERMISSION_ASKED -> "Your browser is asking. Choose “Allow”.";
        case PERMISSION_UNANSWERED -> "Your browser’s question was not answered.";
        case PERMITTED -> "This page may use them.";
        case BOTH_DENIED -> "Camera and microphone are blocked.";
        case CAMERA_DENIED -> "The camera is blocked.";
        case MICROPHONE_DENIED -> "The microphone is blocked.";
        case NOTHING_TO_PERMIT -> "There was nothing to ask for.";
        case CAMERA_SEES -> "It gives moving pictures.";
        case CAMERA_DARK -> "Its pictures are black.";
        case CAMERA_FROZEN -> "It gives the same picture again and again.";
        case CAMERA_WITHOUT_PICTURE -> "It is open, but gives no picture.";
        case CAMERA_CLOSED -> "It cannot be opened.";
        case MICROPHONE_LISTENS -> "Please say something…";
        case MICROPHONE_HEARS -> "It hears you.";
        case MICROPHONE_FAINT -> "It hears hardly anything.";
        case MICROPHONE_SILENT -> "Not the least sound comes from it.";
        case MICROPHONE_CLOSED -> "It cannot be opened.";
        case SPEAKER_PLAYS -> "Did you hear a short melody?";
        case SPEAKER_HEARD -> "You heard the melody.";
        case SPEAKER_UNHEARD -> "You did not hear the melody.";
        case SERVER_ANSWERS -> "It answers within " + measured.millis() + " ms.";
        case SERVER_SLOW -> "It takes " + measured.millis() + " ms to answer.";
        case SERVER_UNREACHABLE -> "No WebSocket to the server can be opened.";
        case SERVER_SILENT -> "It takes the connection, but does not answer.";
        case SERVER_REFUSES -> "It takes no new visitors at the moment.";
        case STUN_ANSWERS -> "It told this browser its address (a candidate of type srflx).";
        case STUN_SEES_THE_SAME ->
            "It answers without an error, and no address but your own was found: nothing on the way"
                + " changes it.";
        case STUN_FINDS_NOTHING -> "It found no address but your own.";
        case STUN_SILENT -> "It does not answer.";
        case STUN_PARTLY_SILENT -> "One of several answers; another does not.";
        case STUN_URL_REFUSED -> "This browser refuses the address of one.";
        case STUN_MISSING -> "This server offers none.";
        case TURN_RELAYS ->
            "Data went through it and back in "
                + measured.millis()
                + " ms (candidates of type relay).";
        case TURN_PARTLY -> "Data went through one of several; another does not work.";
        case TURN_URL_REFUSED -> "This browser refuses the address of one.";
        case TURN_MISSING -> "Not set up on this server.";
        case TURN_REFUSES -> "It does not accept the server’s credentials.";
        case TURN_SILENT -> "It does not answer.";
        case TURN_SPARED -> "It does not answer; another way does.";
        case TURN_STUCK -> "It answers, but no data comes through.";
        case CALL_WORKS ->
            "Connected in "
                + measured.millis()
                + " ms, both ends in this browser: encrypted, with picture and chat.";
        case CALL_WORKS_UNSEEN ->
            "Connected in "
                + measured.millis()
                + " ms, both ends in this browser: encrypted, with chat, without a camera.";
        case CALL_WITHOUT_PICTURE -> "Connected, but no picture arrived.";
        case CALL_ONLY_CHAT -> "Encrypted chat works; picture and sound find no way.";
        case CALL_WITHOUT_CHANNEL -> "The two ends did not find each other through the server.";
        case NETWORK_AMPLE -> speed(measured) + ": plenty for two in HD.";
        case NETWORK_MODEST -> speed(measured) + ": enough for small pictures.";
        case NETWORK_POOR -> speed(measured) + ": enough for sound at most.";
        case NETWORK_UNEVEN -> speed(measured) + ": fast, but late or uneven.";
        case NETWORK_BROKEN -> "Nothing came back through TURN this time.";
        case NETWORK_UNMEASURED -> "Not measured: that needs a TURN server.";
      };
    }

    private static String speed(Measurements measured) {
      return Amounts.bitrate(measured.bitsPerSecond(), ".")
          + " there and back, "
          + measured.millis()
          + " ms round trip, "
          + measured.jitterMillis()
          + " ms jitter";
    }

    static String remedy(Verdict verdict) {
      return switch (verdict) {
        case BROWSER_INSECURE ->
            "Browsers give camera, microphone and encryption to secure pages only. Open this"
                + " address:";
        case BROWSER_TOO_OLD -> "Open this page in a current Chrome, Edge, Firefox or Safari.";
        case BROWSER_STALLED -> "Reload the page and check again, or restart the browser.";
        case PERMISSION_UNANSWERED -> "Check again, and choose “Allow” when your browser asks.";
        case CAMERA_DARK -> "Open its shutter, take its cover off, or switch on a light.";
        case CAMERA_FROZEN ->
            "Close other programs that use it, or unplug it and plug it in again. A virtual camera"
                + " may mean to do this.";
        case CAMERA_WITHOUT_PICTURE ->
            "Close other programs that use it, or choose another camera before you join.";
        case MICROPHONE_FAINT ->
            "Speak up, come closer, or turn it up in your system’s sound settings. Maybe another"
                + " microphone is chosen than you think.";
        case MICROPHONE_SILENT ->
            "Check the switch on the microphone or headset, and that your system has not muted it.";
        case SPEAKER_UNHEARD ->
            "Turn the volume up, check cable or Bluetooth, and choose another speaker before you"
                + " join.";
        case SERVER_SLOW ->
            "Calls will connect slowly. A cable instead of Wi-Fi may help, and so may another"
                + " network.";
        case SERVER_UNREACHABLE ->
            "If this page loads, something in between blocks WebSockets: a proxy, a firewall or an"
                + " extension. Whoever runs the server or the network must let /ws pass.";
        case SERVER_SILENT ->
            "Something in between holds messages back. Whoever runs the server should check the"
                + " proxy in front of it.";
        case SERVER_REFUSES ->
            "Reload the page and check again. If it stays so, the server may be full.";
        case STUN_FINDS_NOTHING ->
            "That is normal on the server’s own network. Elsewhere, UDP may be blocked, and calls"
                + " need TURN.";
        case STUN_SILENT ->
            "Your network may block UDP, or the STUN server may be down. Calls then need TURN.";
        case STUN_PARTLY_SILENT, TURN_PARTLY ->
            "Calls work. Whoever runs the server should check the other, or take it out.";
        case STUN_URL_REFUSED, TURN_URL_REFUSED ->
            "Calls go without it. Whoever runs the server should correct it; the browser’s console"
                + " shows which one it is.";
        case STUN_MISSING ->
            "On one network none is needed. For calls over the internet, whoever runs the server"
                + " should name one.";
        case TURN_MISSING ->
            "Only people behind strict firewalls need it. If somebody cannot be reached, ask"
                + " whoever runs the server for it.";
        case TURN_REFUSES ->
            "Whoever runs the server should check that it has the TURN server’s secret, and that"
                + " both clocks are right.";
        case TURN_SILENT ->
            "A firewall blocks the way, or the TURN server is down. One way that works is enough.";
        case TURN_SPARED ->
            "A firewall may block it; over TLS, the certificate may not be trusted on this device."
                + " Calls go another way.";
        case TURN_STUCK ->
            "Its relay ports may be closed. Whoever runs the TURN server should open them.";
        case CALL_WITHOUT_PICTURE ->
            "Switch hardware acceleration off in the browser’s settings, or use another browser.";
        case CALL_ONLY_CHAT ->
            "An extension or a policy keeps this browser from WebRTC. Allow it, or use another"
                + " browser.";
        case CALL_WITHOUT_CHANNEL ->
            "Reload the page and check again. If it stays so, send the report to whoever runs the"
                + " server.";
        case NETWORK_MODEST ->
            "Pictures will be small. A cable instead of Wi-Fi helps, and so do fewer downloads.";
        case NETWORK_POOR -> "Call without camera, or use another network.";
        case NETWORK_UNEVEN -> "Voices may come late or broken. A cable instead of Wi-Fi helps.";
        case NETWORK_BROKEN -> "Check again. If it stays so, the network drops out.";
        default -> "";
      };
    }

    static String summary(CheckupSummary tally) {
      int bad = tally.bad();
      if (bad > 0) {
        return (bad == 1 ? "There is a problem." : "There are " + bad + " problems.")
            + " See below what to do.";
      }
      return works(tally) + beyond(tally);
    }

    private static String works(CheckupSummary tally) {
      int warnings = tally.warnings();
      if (warnings > 0) {
        return warnings == 1
            ? "You can call. One thing could be better."
            : "You can call. " + warnings + " things could be better.";
      }
      return tally.untried() == 0
          ? "Everything works. You are ready for a call."
          : "What was tried works.";
    }

    private static String beyond(CheckupSummary tally) {
      int untried = tally.untried();
      if (tally.oneNetwork()) {
        return " Calls reach one network only: this server offers neither STUN nor TURN.";
      }
      return untried == 0
          ? ""
          : untried == 1 ? " One thing was not tried." : " " + untried + " things were not tried.";
    }
  }
}
