package realtimeweb.session.screen;

/** Why a microphone or camera is not to be had. */
public enum MediaProblem {
  /** The page came by http from another machine, so the browser gives no devices at all. */
  INSECURE_CONTEXT,
  /** This browser has no getUserMedia. */
  UNSUPPORTED,
  /** NotAllowedError: the person, the system or a policy said no. */
  DENIED,
  /** NotFoundError: there is none. */
  NO_DEVICE,
  /** NotReadableError or AbortError: another program has it. */
  IN_USE,
  /** OverconstrainedError: it cannot do what was asked. */
  CONSTRAINTS,
  /** It was there and went away. */
  ENDED,
  /** The browser has not answered yet, be it that the person has not, or that a device hangs. */
  UNANSWERED
}
