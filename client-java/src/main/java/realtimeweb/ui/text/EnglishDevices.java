package realtimeweb.ui.text;

import realtimeweb.session.MediaProblem;
import realtimeweb.session.Screen.DeviceKind;
import realtimeweb.ui.text.Texts.Browser;
import realtimeweb.ui.text.Texts.Which;

/** Microphones, cameras and what is wrong with them, in English. */
final class EnglishDevices {
  private EnglishDevices() {}

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
          "Open the link in a current Chrome, Edge, Firefox or Safari. You can still join and chat.";
      case DENIED ->
          "Click the icon left of the page’s address, allow the device for this site and try again."
              + " If that does not help, allow it for the browser in your system’s privacy"
              + " settings.";
      case NO_DEVICE -> "Plug one in and try again, or join without.";
      case IN_USE -> "Close other programs and tabs that may be in a call, then try again.";
      case CONSTRAINTS -> "Choose another device, or try again.";
      case ENDED -> "It was unplugged or switched off. Connect it again and try again.";
    };
  }

  static String unnamed(DeviceKind kind, int number) {
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
          "Choose “Settings for This Website” in the Safari menu, allow camera and microphone, then"
              + " try again.";
      case IOS ->
          "Tap the page menu beside the address, then “Website Settings”, and allow camera and"
              + " microphone.";
      case OTHER -> advice(MediaProblem.DENIED);
    };
  }
}
