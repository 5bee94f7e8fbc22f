package realtimeweb.browser.media;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.MediaProblem;
import teavm.media.MediaDevices;

/** What stands in the way of a device. */
final class CaptureProblem {
  private CaptureProblem() {}

  /** Why there is no use in asking at all; null if there is. */
  static @Nullable MediaProblem obstacle() {
    if (!MediaDevices.isSecureContext()) {
      return MediaProblem.INSECURE_CONTEXT;
    }
    return MediaDevices.isSupported() ? null : MediaProblem.UNSUPPORTED;
  }

  /** For the name of an exception of getUserMedia (Media Capture 10.3.1). */
  static MediaProblem of(String exception) {
    return switch (exception) {
      case "NotAllowedError", "SecurityError" -> MediaProblem.DENIED;
      case "NotFoundError" -> MediaProblem.NO_DEVICE;
      case "NotReadableError", "AbortError" -> MediaProblem.IN_USE;
      case "OverconstrainedError" -> MediaProblem.CONSTRAINTS;
      default -> MediaProblem.UNSUPPORTED;
    };
  }

  /**
   * The same for getDisplayMedia (Screen Capture 5.1). Its NotAllowedError is mostly a person who
   * thought better of it, and only its words tell when it was the system or a policy.
   */
  static MediaProblem ofDisplay(String exception, String message) {
    MediaProblem problem = of(exception);
    boolean notThePerson = message.contains("system") || message.contains("polic");
    return problem == MediaProblem.DENIED && notThePerson ? MediaProblem.UNSUPPORTED : problem;
  }
}
