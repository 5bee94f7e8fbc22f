package realtimeweb.ui.text;

import realtimeweb.session.Preferences.Theme;
import realtimeweb.session.Screen.Layout;
import realtimeweb.session.Screen.Occupancy;

/** Labels and what stands beside controls, in English. */
final class EnglishLabels {
  private EnglishLabels() {}

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
      case SHOW_QR_CODE -> "Show QR code";
      case QR_CODE_OF_LINK -> "QR code of the invite link";
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
      case SHARES_SCREEN -> "Sharing a screen";
      case REMOVE -> "Remove";
      case CANCEL -> "Cancel";
      case ADMIT -> "Admit";
      case REFUSE -> "Refuse";
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
