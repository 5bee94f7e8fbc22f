package realtimeweb.checkup.finding;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.MediaProblem;

/**
 * What is known of one check.
 *
 * @param problem why a device could not be opened, with {@link Verdict#CAMERA_CLOSED} and {@link
 *     Verdict#MICROPHONE_CLOSED}; else null
 */
public record Finding(
    Check check, Verdict verdict, Measurements measured, @Nullable MediaProblem problem) {

  public Finding(Check check, Verdict verdict) {
    this(check, verdict, Measurements.NOTHING, null);
  }

  public Finding(Check check, Verdict verdict, Measurements measured) {
    this(check, verdict, measured, null);
  }

  /** What it is worth where another way to the others was found. */
  public Finding whereOneWayIsEnough() {
    return verdict == Verdict.TURN_SILENT ? new Finding(check, Verdict.TURN_SPARED) : this;
  }

  public Grade grade() {
    return verdict.grade();
  }
}
