package realtimeweb.browser.media;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.MediaProblem;
import teavm.media.MediaDevices;

/** Maps browser errors to the problems of capture devices. */
final class CaptureProblem {
  private CaptureProblem() {}

  /** Why a request cannot succeed; null if it can. */
  static @Nullable MediaProblem obstacle() {
    if (!MediaDevices.isSecureContext()) {
      return MediaProblem.INSECURE_CONTEXT;
    }
    return MediaDevices.isSupported() ? null : MediaProblem.UNSUPPORTED;
  }

  /** The problem for the name of an exception of getUserMedia (Media Capture 10.3.1). */
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
   * The problem for an exception of getDisplayMedia (Screen Capture 5.1). NotAllowedError usually
   * means that the user cancelled; only its message tells whether the system or a policy refused.
   */
  static MediaProblem ofDisplay(String exception, String message) {
    MediaProblem problem = of(exception);
    boolean notThePerson = message.contains("system") || message.contains("polic");
    return problem == MediaProblem.DENIED && notThePerson ? MediaProblem.UNSUPPORTED : problem;
  }
}
